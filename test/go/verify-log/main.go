// Verify-log checks a log of ratings with the packages of Go's checksum
// database, which know nothing of Nghe Dân: the signature of its checkpoint,
// every tile, the inclusion of every entry, and that it appends to each of the
// older sizes.
//
//	verify-log https://host/v1/communes/COMMUNE/log [OLDER-SIZE …]
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// height is that of C2SP tlog-tiles: 256 hashes a tile.
const height = 8

type server struct{ base string }

func main() {
	from := server{os.Args[1]}
	newest, hashes := from.tree("/checkpoint")
	root, err := tlog.TreeHash(newest.N, hashes)
	check(err)
	if root != newest.Hash {
		fail("the tiles have another root than the checkpoint")
	}
	from.checkEntries(newest, hashes)
	for _, size := range os.Args[2:] {
		older, _ := from.tree("/checkpoint/" + size)
		proof, err := tlog.ProveTree(newest.N, older.N, hashes)
		check(err)
		check(tlog.CheckTree(proof, newest.N, newest.Hash, older.N, older.Hash))
	}
	fmt.Printf("%d entries and %d older checkpoints hold\n", newest.N, len(os.Args)-2)
}

// tree opens a signed checkpoint; its hashes are read from tiles, each verified.
func (from server) tree(path string) (tlog.Tree, tlog.HashReader) {
	verifier, err := note.NewVerifier(string(from.get("/key")))
	check(err)
	signed, err := note.Open(from.get(path), note.VerifierList(verifier))
	check(err)
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != verifier.Name() {
		fail("the checkpoint is of " + lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree, tlog.TileHashReader(tree, from)
}

func (from server) checkEntries(tree tlog.Tree, hashes tlog.HashReader) {
	for first := int64(0); first < tree.N; first += 1 << height {
		width := min(tree.N-first, 1<<height)
		bundle := from.get("/" + path(tlog.Tile{H: height, L: -1, N: first >> height, W: int(width)}))
		for index := first; index < first+width; index++ {
			length := binary.BigEndian.Uint16(bundle)
			entry := bundle[2 : 2+length]
			bundle = bundle[2+length:]
			proof, err := tlog.ProveRecord(tree.N, index, hashes)
			check(err)
			check(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)))
		}
		if len(bundle) > 0 {
			fail("a bundle holds more entries than it should")
		}
	}
}

func min(one, other int64) int64 {
	if one < other {
		return one
	}
	return other
}

func (from server) Height() int { return height }

func (from server) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for at, tile := range tiles {
		data[at] = from.get("/" + path(tile))
	}
	return data, nil
}

func (from server) SaveTiles([]tlog.Tile, [][]byte) {}

// path is that of C2SP: Go's names the height too and calls entries data.
func path(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

func (from server) get(path string) []byte {
	answer, err := http.Get(from.base + path)
	check(err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		fail(path + ": " + answer.Status)
	}
	body, err := io.ReadAll(answer.Body)
	check(err)
	return body
}

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(why string) {
	fmt.Fprintln(os.Stderr, why)
	os.Exit(1)
}
