package ai.stigmer.model;

import ai.stigmer.model.ModelToken.Kind;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import ai.stigmer.model.RelationRule.SameAs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the text of a model. It accepts a part of OpenFGA's modelling language, so every file that it reads is one that
 * OpenFGA reads too; conditions and modules are not part of it.
 *
 * <pre>
 * file     = "model" "schema" "1.1" type*
 * type     = "type" name [ "relations" define+ ]
 * define   = "define" name ":" rule
 * rule     = term ( ("or" term)* | ("and" term)* | "but" "not" term )
 * term     = "[" grantee ("," grantee)* "]" | name [ "from" name ] | "(" rule ")"
 * grantee  = name [ ":" "*" | "#" name ]
 * </pre>
 */
final class ModelParser {
    private static final int DEEPEST = 25;
    private static final Set<String> RESERVED =
            Set.of("model", "schema", "type", "relations", "define", "or", "and", "but", "not", "from", "with");

    private final String file;
    private final List<ModelToken> tokens;
    private final Map<String, ParsedType> types = new LinkedHashMap<>();
    private int at;
    private int depth;

    /** A type and where each of its relations is defined. */
    record ParsedType(Map<String, ParsedRelation> relations) {}

    /** A relation, and the word that names it. */
    record ParsedRelation(ModelToken name, RelationRule rule) {}

    private ModelParser(String file, List<ModelToken> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /**
     * Reads the types of a file, in their order.
     *
     * @throws PolicyModelException for the first thing that is no model
     */
    static Map<String, ParsedType> parse(String file, String text) {
        return new ModelParser(file, ModelTokens.of(file, text)).file();
    }

    private Map<String, ParsedType> file() {
        expect("model");
        expect("schema");
        ModelToken version = word("a schema version");
        if (!version.is("1.1")) {
            throw problem(version, "schema " + version.text() + " is not supported; write \"schema 1.1\"");
        }
        while (next().kind() != Kind.END) {
            type();
        }
        return types;
    }

    private void type() {
        ModelToken keyword = next();
        if (keyword.is("condition") || keyword.is("extend") || keyword.is("module")) {
            throw problem(keyword, keyword.quoted() + " is not supported by the embedded policy store");
        }
        expect("type");
        ModelToken name = name("a type's name");
        ParsedType type = new ParsedType(new LinkedHashMap<>());
        if (types.put(name.text(), type) != null) {
            throw problem(name, "type " + name.quoted() + " is defined twice");
        }
        if (next().is("relations")) {
            at++;
            do {
                relation(type);
            } while (next().is("define"));
        }
    }

    private void relation(ParsedType type) {
        expect("define");
        ModelToken name = name("a relation's name");
        expect(":");
        ParsedRelation relation = new ParsedRelation(name, rule(name.line()));
        if (type.relations().put(name.text(), relation) != null) {
            throw problem(name, "relation " + name.quoted() + " is defined twice");
        }
    }

    private RelationRule rule(int line) {
        if (++depth > DEEPEST) {
            throw problem(next(), "more than " + DEEPEST + " parentheses inside one another");
        }
        RelationRule first = term(line);
        ModelToken operator = next();
        RelationRule rule = first;
        if (operator.is("or")) {
            rule = new AnyOf(more(first, "or", line));
        } else if (operator.is("and")) {
            rule = new AllOf(more(first, "and", line));
        } else if (operator.is("but")) {
            at++;
            expect("not");
            rule = new Except(first, term(line));
        }
        ModelToken mixed = next();
        if (mixed.is("or") || mixed.is("and") || mixed.is("but")) {
            throw problem(mixed, "\"or\", \"and\" and \"but not\" are only mixed with parentheses around one of them");
        }
        depth--;
        return rule;
    }

    private List<RelationRule> more(RelationRule first, String operator, int line) {
        List<RelationRule> rules = new ArrayList<>(List.of(first));
        while (next().is(operator)) {
            at++;
            rules.add(term(line));
        }
        return rules;
    }

    private RelationRule term(int line) {
        ModelToken token = next();
        if (token.line() != line) {
            throw problem(token, "expected a relation on the line of its \"define\", but found " + token.quoted());
        }
        if (token.is("[")) {
            at++;
            return granted();
        }
        if (token.is("(")) {
            at++;
            RelationRule inner = rule(line);
            expect(")");
            return inner;
        }
        ModelToken relation = name("a relation, \"[\" or \"(\"");
        if (next().is("from")) {
            at++;
            return new From(
                    relation.text(),
                    name("the relation that links to another type").text());
        }
        return new SameAs(relation.text());
    }

    private Granted granted() {
        List<Grantee> grantees = new ArrayList<>(List.of(grantee()));
        while (next().is(",")) {
            at++;
            grantees.add(grantee());
        }
        expect("]");
        return new Granted(grantees);
    }

    private Grantee grantee() {
        String type = name("a type").text();
        ModelToken sign = next();
        if (sign.is(":")) {
            at++;
            expect("*");
            return new Grantee.Everyone(type);
        }
        if (sign.is("#")) {
            at++;
            return new Grantee.AllWith(type, name("a relation").text());
        }
        if (sign.is("with")) {
            throw problem(sign, "conditions are not supported by the embedded policy store");
        }
        return new Grantee.One(type);
    }

    private ModelToken next() {
        return tokens.get(at);
    }

    private void expect(String text) {
        ModelToken token = next();
        if (!token.is(text)) {
            throw problem(token, "expected \"" + text + "\", but found " + token.quoted());
        }
        at++;
    }

    private ModelToken name(String what) {
        ModelToken name = word(what);
        if (RESERVED.contains(name.text())) {
            throw problem(name, "expected " + what + ", but found the reserved word " + name.quoted());
        }
        return name;
    }

    private ModelToken word(String what) {
        ModelToken token = next();
        if (token.kind() != Kind.WORD) {
            throw problem(token, "expected " + what + ", but found " + token.quoted());
        }
        at++;
        return token;
    }

    private PolicyModelException problem(ModelToken token, String text) {
        return PolicyModelException.at(file, token.line(), token.column(), text);
    }
}
