// The MongoDB-compatible server that the storage tests run against as well: FerretDB over SQLite.
//
//	stigmer-ferretdb DIRECTORY
//
// keeps its data in the directory, prints the URI of the server as its only line of output, and serves until it is
// told to stop.
//
// FerretDB 1 finds and modifies a document in two steps, with nothing to keep another client out between them, while
// MongoDB promises that an update of one document is atomic. So it is let do one command at a time: its own listener is
// behind a gate that the clients of all connections have to pass.
package main

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: stigmer-ferretdb DIRECTORY")
	}
	directory, err := filepath.Abs(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{Unix: filepath.Join(directory, "ferretdb.sock")},
		Logger:    slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
		Handler:   "sqlite",
		SQLiteURL: "file:" + directory + "/",
	})
	if err != nil {
		log.Fatal(err)
	}
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go serve(listener, filepath.Join(directory, "ferretdb.sock"))
	fmt.Printf("mongodb://%s/\n", listener.Addr())
	if err := server.Run(stopped); err != nil {
		log.Fatal(err)
	}
}
