package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"hash"
)

// decrypt decrypts the objects of a file that opens without a password, as one
// does whose owner only forbids to change or to print it (ISO 32000-2, section
// 7.6). The error of a file that asks for one is ErrEncrypted.
func (f *file) decrypt() error {
	about := f.dict(f.trailer["Encrypt"])
	c, ok := f.openCipher(about)
	if !ok {
		return ErrEncrypted
	}
	itself, _ := f.trailer["Encrypt"].(ref)
	for number, one := range f.objects {
		if number != itself {
			f.objects[number] = c.plain(one, number, 0)
		}
	}
	return nil
}

// fileCipher decrypts strings and streams.
type fileCipher struct {
	key []byte
	// texts and streams are how either is encrypted.
	texts, streams method
}

// method is how something is encrypted.
type method int

const (
	plain method = iota
	byRC4
	byAES
	// byWholeKey is AES with the file's own key for every object.
	byWholeKey
)

// padding stands in for what a password is short of 32 bytes (7.6.4.3.2).
const padding = "\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a"

// openCipher finds the key of a file for the empty password; it reports false
// where that is not the user's, or the file is encrypted in another way.
func (f *file) openCipher(about dict) (fileCipher, bool) {
	version, revision := int(f.number(about["V"])), int(f.number(about["R"]))
	if f.name(about["Filter"]) != "Standard" {
		return fileCipher{}, false
	}
	c := fileCipher{texts: byRC4, streams: byRC4}
	if version >= 4 {
		c.texts, c.streams = f.method(about, "StrF"), f.method(about, "StmF")
	}
	var ok bool
	if version == 5 {
		c.key, ok = f.longKey(about, revision)
	} else if version >= 1 && version <= 4 {
		c.key, ok = f.shortKey(about, revision)
	}
	return c, ok
}

// method is that of a crypt filter (7.6.6).
func (f *file) method(about dict, use name) method {
	filter := f.dict(f.dict(about["CF"])[f.name(about[use])])
	switch f.name(filter["CFM"]) {
	case "V2":
		return byRC4
	case "AESV2":
		return byAES
	case "AESV3":
		return byWholeKey
	}
	return plain
}

// shortKey is the key of up to 128 bits (7.6.4.3.2, algorithm 2), for the empty
// password, if that is the user's (algorithms 4 and 5).
func (f *file) shortKey(about dict, revision int) ([]byte, bool) {
	owner, _ := f.get(about["O"]).(text)
	user, _ := f.get(about["U"]).(text)
	first := ""
	if ids := f.array(f.trailer["ID"]); len(ids) > 0 {
		id, _ := f.get(ids[0]).(text)
		first = string(id)
	}
	size := 5
	if bits := int(f.number(about["Length"])); revision >= 3 && bits >= 40 && bits <= 128 {
		size = bits / 8
	} else if revision >= 4 {
		size = 16
	}
	in := []byte(padding + string(owner[:min(32, len(owner))]))
	in = binary.LittleEndian.AppendUint32(in, uint32(int64(f.number(about["P"]))))
	in = append(in, first...)
	if open, stated := f.get(about["EncryptMetadata"]).(bool); stated && !open && revision >= 4 {
		in = append(in, 0xff, 0xff, 0xff, 0xff)
	}
	sum := md5.Sum(in)
	for range 50 {
		if revision >= 3 {
			sum = md5.Sum(sum[:size])
		}
	}
	key := sum[:size]
	known := []byte(padding)
	if revision >= 3 {
		hashed := md5.Sum([]byte(padding + first))
		known = hashed[:]
	}
	known = rc4ed(key, known)
	for i := byte(1); revision >= 3 && i <= 19; i++ {
		turned := bytes.Clone(key)
		for at := range turned {
			turned[at] ^= i
		}
		known = rc4ed(turned, known)
	}
	return key, len(user) >= len(known) && string(user[:len(known)]) == string(known)
}

// longKey is the key of 256 bits (7.6.4.3.3, algorithm 2.A), likewise.
func (f *file) longKey(about dict, revision int) ([]byte, bool) {
	user, _ := f.get(about["U"]).(text)
	packed, _ := f.get(about["UE"]).(text)
	if len(user) < 48 || len(packed) < 32 || revision < 5 || revision > 6 {
		return nil, false
	}
	if string(hashed([]byte(user[32:40]), revision)) != string(user[:32]) {
		return nil, false
	}
	block, err := aes.NewCipher(hashed([]byte(user[40:48]), revision))
	if err != nil {
		return nil, false
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, []byte(packed[:32]))
	return key, true
}

// hashed is the hash of the empty password with a salt (7.6.4.3.4, algorithm 2.B;
// before revision 6 the plain one).
func hashed(salt []byte, revision int) []byte {
	sum := sha256.Sum256(salt)
	key := sum[:]
	if revision < 6 {
		return key
	}
	for round, last := 0, 0; round < 64 || last > round-32; round++ {
		block, err := aes.NewCipher(key[:16])
		if err != nil {
			return nil
		}
		mixed := bytes.Repeat(key, 64)
		cipher.NewCBCEncrypter(block, key[16:32]).CryptBlocks(mixed, mixed)
		sum := 0
		for _, b := range mixed[:16] {
			sum += int(b)
		}
		h := []func() hash.Hash{sha256.New, sha512.New384, sha512.New}[sum%3]()
		h.Write(mixed)
		key, last = h.Sum(nil), int(mixed[len(mixed)-1])
	}
	return key[:32]
}

func rc4ed(key, in []byte) []byte {
	out := make([]byte, len(in))
	if c, err := rc4.NewCipher(key); err == nil {
		c.XORKeyStream(out, in)
	}
	return out
}

// plain is an object with its strings and its stream decrypted.
func (c fileCipher) plain(one object, number ref, depth int) object {
	if depth > deepest {
		return one
	}
	switch one := one.(type) {
	case text:
		return text(c.decrypted([]byte(one), number, c.texts))
	case array:
		for i := range one {
			one[i] = c.plain(one[i], number, depth+1)
		}
	case dict:
		for key := range one {
			one[key] = c.plain(one[key], number, depth+1)
		}
	case *stream:
		if one.dict["Type"] != name("XRef") {
			c.plain(one.dict, number, depth+1)
			one.raw = c.decrypted(one.raw, number, c.streams)
		}
	}
	return one
}

// decrypted decrypts the bytes of an object (7.6.3).
func (c fileCipher) decrypted(in []byte, number ref, by method) []byte {
	key := c.key
	if by == byRC4 || by == byAES {
		salted := append(bytes.Clone(key), byte(number), byte(number>>8), byte(number>>16), 0, 0)
		if by == byAES {
			salted = append(salted, "sAlT"...)
		}
		sum := md5.Sum(salted)
		key = sum[:min(len(c.key)+5, 16)]
	}
	switch by {
	case byRC4:
		return rc4ed(key, in)
	case byAES, byWholeKey:
		return unAES(key, in)
	}
	return in
}

// unAES decrypts what begins with its initialization vector and ends in padding
// that says how long it is. What is no whole number of blocks is cut off.
func unAES(key, in []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(in) < 2*aes.BlockSize {
		return nil
	}
	start, rest := in[:aes.BlockSize], in[aes.BlockSize:]
	out := make([]byte, len(rest)/aes.BlockSize*aes.BlockSize)
	cipher.NewCBCDecrypter(block, start).CryptBlocks(out, rest[:len(out)])
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= aes.BlockSize {
		out = out[:len(out)-pad]
	}
	return out
}
