# make test     everything, and what the tests need is installed first
# make build    ./claimdiff
# make lint     gofmt, vet, golangci-lint (built into ./bin once)
# make bench    benchmarks of speed
# make golden   write what is printed today into the golden files, the README and docs; read the diff
# make picture  the README's picture of the report, with Chromium

GOLANGCI_VERSION := v2.15.0
export GOBIN := $(CURDIR)/bin

# The module with Apache Beam, of over 300 modules, stands by itself. Without its
# symbols it is linked in a third of the time.
BEAM := cmd/claimdiff-beam
STRIPPED := -ldflags='-s -w'

.PHONY: test build lint bench golden picture browser clean

test: browser
	go vet ./...
	go test ./...
	cd $(BEAM) && go test $(STRIPPED) ./...

build:
	go build -o claimdiff ./cmd/claimdiff

lint: bin/golangci-lint-$(GOLANGCI_VERSION)
	test -z "$$(gofmt -l $$(git ls-files '*.go') | tee /dev/stderr)"
	go vet ./...
	bin/golangci-lint-$(GOLANGCI_VERSION) run
	cd $(BEAM) && go vet ./... && $(GOBIN)/golangci-lint-$(GOLANGCI_VERSION) run

bin/golangci-lint-$(GOLANGCI_VERSION):
	go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
	mv bin/golangci-lint $@

# A million claims in one process take some gigabytes: the limit makes the
# collector work before the peak is over six.
bench:
	GOMEMLIMIT=5000MiB go test -run '^$$' -bench . -benchmem ./...

golden:
	go test ./cmd/claimdiff ./reports -update

picture: build
	./claimdiff compare -q testdata/events/kursk -o report.html
	chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1200,2080 \
	  --screenshot=docs/report.png file://$(CURDIR)/report.html

# The tests that open reports in a browser need Chromium, which comes from apt,
# and the accessibility checker axe-core, which comes from npm, where those can be
# had; without them the tests say that they were skipped.
browser:
	@command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && \
	    echo "installing chromium" && apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >/dev/null; } || \
	  echo "no Chromium: the browser tests will be skipped (apt-get install chromium)"
	@[ -e reports/testdata/axe/node_modules/axe-core ] || \
	  { command -v npm >/dev/null 2>&1 && npm ci --silent --no-audit --no-fund --prefix reports/testdata/axe; } || \
	  echo "no axe-core: the accessibility test will be skipped (install npm)"

clean:
	rm -rf bin claimdiff report.html
