#!/bin/sh
# A project of its own that uses the installed plugin through the Maven protobuf plugin, compiles what it wrote and
# keeps the manifest. Installs into a copy of the local repository, so that the real one never holds our modules.
set -eu
root=$(cd "$(dirname "$0")/../../../.." && pwd)
work=$root/protoc-gen-stigmer/target/maven-consumer
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
rm -rf "$work"
mkdir -p "$work/consumer/src/main/protobuf"
cp -R "$repository" "$work/repository"

cd "$root"
mvn -B -q -Dmaven.repo.local="$work/repository" -DskipTests -Dspotless.check.skip=true \
  -pl proto,runtime/core,runtime/bom,protoc-gen-stigmer -am install
version=$(sed -n 's,^  <version>\(.*\)</version>$,\1,p' pom.xml | head -n 1)
value() { sed -n "s,^    <$1>\(.*\)</$1>\$,\1,p" pom.xml; }

cp "$root"/protoc-gen-stigmer/src/test/resources/golden/call_shapes/*.proto "$work/consumer/src/main/protobuf"
cat > "$work/consumer/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>consumer</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>ai.stigmer</groupId>
        <artifactId>stigmer-bom</artifactId>
        <version>$version</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>ai.stigmer</groupId><artifactId>stigmer-runtime</artifactId></dependency>
    <dependency><groupId>ai.stigmer</groupId><artifactId>stigmer-proto</artifactId></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.16.0</version>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-resources-plugin</artifactId>
        <version>3.4.0</version>
      </plugin>
      <plugin>
        <groupId>io.github.ascopes</groupId>
        <artifactId>protobuf-maven-plugin</artifactId>
        <version>$(value protobuf-maven-plugin.version)</version>
        <executions>
          <execution>
            <goals><goal>generate</goal></goals>
            <configuration>
              <protocVersion>$(value protobuf.version)</protocVersion>
              <binaryMavenPlugins>
                <binaryMavenPlugin>
                  <groupId>io.grpc</groupId>
                  <artifactId>protoc-gen-grpc-java</artifactId>
                  <version>$(value protoc-gen-grpc-java.version)</version>
                  <options>@generated=omit</options>
                </binaryMavenPlugin>
              </binaryMavenPlugins>
              <jvmMavenPlugins>
                <jvmMavenPlugin>
                  <groupId>ai.stigmer</groupId>
                  <artifactId>protoc-gen-stigmer</artifactId>
                  <version>$version</version>
                  <mainClass>ai.stigmer.protoc.ProtocGenStigmer</mainClass>
                  <options>manifest=authorization.json</options>
                </jvmMavenPlugin>
              </jvmMavenPlugins>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
EOF
cd "$work/consumer"
mvn -B -q -Dmaven.repo.local="$work/repository" compile
find target -name authorization.json | grep -q .
test -f target/classes/com/example/shapes/v1/ChatGrpcAutoController.class
rm -rf "$work"
echo "Maven with the installed plugin: as expected"
