package main

import (
	"encoding/binary"
	"errors"
	"io"
	"log"
	"net"
	"sync"
)

const (
	headerBytes  = 16
	maxBytes     = 48_000_000 // what MongoDB takes in one message
	opMsg        = 2013
	moreToCome   = 1 << 1
	opCodeOffset = 12
)

// serve passes the messages of every connection on to the server behind a socket, and its answers back, one at a time.
func serve(listener net.Listener, socket string) {
	var gate sync.Mutex
	for {
		client, err := listener.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go func() {
			defer client.Close()
			server, err := net.Dial("unix", socket)
			if err != nil {
				log.Print(err)
				return
			}
			defer server.Close()
			for err == nil {
				err = pass(client, server, &gate)
			}
			if !errors.Is(err, io.EOF) {
				log.Print(err)
			}
		}()
	}
}

func pass(client, server net.Conn, gate *sync.Mutex) error {
	request, err := readMessage(client)
	if err != nil {
		return err
	}
	gate.Lock()
	answer, err := ask(server, request)
	gate.Unlock()
	if err != nil {
		return err
	}
	_, err = client.Write(answer)
	return err
}

func ask(server net.Conn, request []byte) ([]byte, error) {
	if _, err := server.Write(request); err != nil {
		return nil, err
	}
	isMsg := binary.LittleEndian.Uint32(request[opCodeOffset:]) == opMsg
	if isMsg && binary.LittleEndian.Uint32(request[headerBytes:])&moreToCome != 0 {
		return nil, nil
	}
	return readMessage(server)
}

func readMessage(from net.Conn) ([]byte, error) {
	length := make([]byte, 4)
	if _, err := io.ReadFull(from, length); err != nil {
		return nil, err
	}
	total := binary.LittleEndian.Uint32(length)
	if total < headerBytes+4 || total > maxBytes {
		return nil, errors.New("not a message of MongoDB's protocol")
	}
	message := make([]byte, total)
	copy(message, length)
	_, err := io.ReadFull(from, message[4:])
	return message, err
}
