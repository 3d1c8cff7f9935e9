# shellcheck shell=bash
# What the project's scripts share: finding PHP, installing what is missing, building, running the suite.
# Sourced, not run. After `. scripts/lib.sh`:
#   $root $cache $module        the checkout, the folder of what is kept between runs, modules/syncengine.so
#   $php $php_config $phpize    of the PHP in use: the one on the PATH, or that of $PHP_CONFIG
#   need_build, need_test, need_doubles, need_server, need_bench, need_demo    install what is missing, or say what is
#   composer_install DIR, build_extension [CONFIGURE OPTION…], run_with_log FILE COMMAND…
# Functions end the script with a message where they can't go on.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${SYNCENGINE_CACHE:-$root/.cache}
# shellcheck disable=SC2034  # for the scripts that source this
module=$root/modules/syncengine.so
oldest_php=80200
jobs=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

say() {
	printf '%s\n' "$*"
}

die() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
	exit 1
}

# run_with_log FILE COMMAND…: quiet where the command succeeds, the end of its output where it fails.
run_with_log() {
	local log=$1
	shift
	mkdir -p "$(dirname "$log")"
	if "$@" >"$log" 2>&1 </dev/null; then
		return 0
	fi
	tail -n 40 "$log" >&2
	return 1
}

# -- PHP ------------------------------------------------------------------------------------------------

find_php() {
	php_config=${PHP_CONFIG:-$(command -v php-config || true)}
	if [ -n "$php_config" ]; then
		php=$("$php_config" --php-binary)
		[ -x "$php" ] || php=$(command -v php || true)
		phpize=$(dirname "$php_config")/phpize
		# Debian's php-config8.2 has its phpize8.2 beside it.
		case ${php_config##*/} in
			php-config?*) phpize=$phpize${php_config##*/php-config} ;;
		esac
	else
		php=$(command -v php || true)
		phpize=
	fi
	php_modules=
}

php_has() {
	[ -n "$php_modules" ] || php_modules=$("$php" -m 2>/dev/null | tr '[:upper:]' '[:lower:]')
	grep -qx "$1" <<<"$php_modules"
}

# -- What is missing ------------------------------------------------------------------------------------

# has NEED: whether it is there. A need is a word below, `ext:NAME` (of PHP) or `cmd:NAME`.
has() {
	case $1 in
		php) [ -n "$php" ] && [ -x "$php" ] ;;
		phpize) [ -n "$phpize" ] && [ -x "$phpize" ] ;;
		cc) command -v "${CC:-cc}" >/dev/null && [ -e "$("${CC:-cc}" -print-file-name=crt1.o)" ] ;;
		libcurl) pkg-config --exists 'libcurl >= 7.68.0' 2>/dev/null ;;
		json-c) pkg-config --exists 'json-c >= 0.15' 2>/dev/null ;;
		sqlite) pkg-config --exists sqlite3 2>/dev/null ;;
		openssl) pkg-config --exists openssl 2>/dev/null ;;
		zlib) pkg-config --exists zlib 2>/dev/null ;;
		php-parser) [ -e /usr/share/php/PhpParser/Parser.php ] ;;
		phpunit) [ -e /usr/share/php/PHPUnit/Autoload.php ] ;;
		symfony-container) [ -e /usr/share/php/Symfony/Component/DependencyInjection/autoload.php ] &&
			[ -e /usr/share/php/Symfony/Component/Config/autoload.php ] ;;
		symfony-events) [ -e /usr/share/php/Symfony/Component/EventDispatcher/autoload.php ] ;;
		doctrine-dbal) [ -e /usr/share/php/Doctrine/DBAL/autoload.php ] ;;
		doctrine-orm) [ -e /usr/share/php/Doctrine/ORM/autoload.php ] ;;
		mariadb) [ -x /usr/sbin/mariadbd ] || command -v mariadbd >/dev/null ;;
		postgresql) compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null ;;
		ca-certificates) [ -e /etc/ssl/certs/ca-certificates.crt ] ;;
		fuzzer) [ -n "$(fuzz_cc)" ] ;;
		ext:*) [ -n "$php" ] && php_has "${1#ext:}" ;;
		cmd:*) command -v "${1#cmd:}" >/dev/null ;;
		*) die "no such need: $1" ;;
	esac
}

# package NEED: the package of Debian and Ubuntu that brings it.
package() {
	case $1 in
		php) echo php-cli ;;
		phpize) php_package dev ;;
		cc) echo gcc libc6-dev ;;
		libcurl) echo libcurl4-openssl-dev ;;
		json-c) echo libjson-c-dev ;;
		sqlite) echo libsqlite3-dev ;;
		openssl) echo libssl-dev ;;
		zlib) echo zlib1g-dev ;;
		fuzzer) echo clang libclang-rt-dev ;;
		symfony-container) echo php-symfony-dependency-injection php-symfony-config ;;
		symfony-events) echo php-symfony-event-dispatcher ;;
		doctrine-*) echo "php-$1" ;;
		mariadb) echo mariadb-server-core ;;
		ext:pdo_sqlite) php_package sqlite3 ;;
		ext:pdo_mysql) php_package mysql ;;
		ext:pdo_pgsql) php_package pgsql ;;
		ext:posix | ext:tokenizer | ext:ctype) php_package common ;;
		ext:*) php_package "${1#ext:}" ;;
		cmd:pecl) echo php-pear ;;
		cmd:node) echo nodejs ;;
		cmd:xz) echo xz-utils ;;
		cmd:*) echo "${1#cmd:}" ;;
		*) echo "$1" ;;
	esac
}

# php_package PART: that of the PHP which is there, or of the distribution's where none is.
php_package() {
	local version
	if [ -n "$php" ]; then
		version=$("$php" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
		if apt-cache show "php$version-$1" >/dev/null 2>&1; then
			echo "php$version-$1"
			return
		fi
	fi
	echo "php-$1"
}

# title NEED: what to look for on a system whose packages we don't know.
title() {
	case $1 in
		php) echo "PHP 8.2 or newer, command line (php)" ;;
		phpize) echo "PHP's headers, phpize and php-config (Fedora: php-devel, Alpine: php-dev; part of Homebrew's php)" ;;
		cc) echo "a C compiler with its libc headers (gcc or clang)" ;;
		libcurl) echo "libcurl 7.68 or newer with headers (Fedora: libcurl-devel, Alpine: curl-dev)" ;;
		json-c) echo "json-c 0.15 or newer with headers (Fedora: json-c-devel, Alpine: json-c-dev)" ;;
		sqlite) echo "SQLite 3 with headers (Fedora: sqlite-devel, Alpine: sqlite-dev)" ;;
		openssl) echo "OpenSSL with headers (Fedora: openssl-devel, Alpine: openssl-dev)" ;;
		zlib) echo "zlib with headers (Fedora: zlib-devel, Alpine: zlib-dev)" ;;
		php-parser) echo "Nikita Popov's PHP-Parser 4 in PHP's include path (Debian: php-parser)" ;;
		phpunit) echo "PHPUnit in PHP's include path (Debian: phpunit)" ;;
		symfony-container) echo "Symfony's container in PHP's include path (Debian: php-symfony-dependency-injection)" ;;
		symfony-events) echo "Symfony's event dispatcher in PHP's include path (Debian: php-symfony-event-dispatcher)" ;;
		doctrine-dbal) echo "Doctrine DBAL 3 in PHP's include path (Debian: php-doctrine-dbal)" ;;
		doctrine-orm) echo "Doctrine ORM 2 in PHP's include path (Debian: php-doctrine-orm)" ;;
		mariadb) echo "the server of MariaDB (mariadbd)" ;;
		postgresql) echo "the server of PostgreSQL (initdb, postgres)" ;;
		ca-certificates) echo "the certificates of public authorities (ca-certificates)" ;;
		fuzzer) echo "clang with libFuzzer and its sanitizers" ;;
		ext:*) echo "PHP's extension ${1#ext:}, loaded by php.ini" ;;
		cmd:*) echo "the command ${1#cmd:}" ;;
	esac
}

# need NEED…: installs those that are missing.
need() {
	local missing=() packages=() what
	find_php
	for what; do
		has "$what" || missing+=("$what")
	done
	if [ ${#missing[@]} -gt 0 ]; then
		if ! command -v apt-get >/dev/null; then
			say "Please install, and run this again:" >&2
			for what in "${missing[@]}"; do
				say "  - $(title "$what")" >&2
			done
			exit 1
		fi
		apt_update_once
		# shellcheck disable=SC2207  # one word a package
		packages=($(for what in "${missing[@]}"; do package "$what"; done | tr ' ' '\n' | sort -u))
		apt_install "${packages[@]}"
		hash -r
		find_php
		for what in "${missing[@]}"; do
			has "$what" || die "still missing after installing ${packages[*]}: $(title "$what")"
		done
	fi
	[ "$("$php" -n -r 'echo PHP_VERSION_ID;')" -ge "$oldest_php" ] ||
		die "$php is PHP $("$php" -n -r 'echo PHP_VERSION;'): syncengine needs 8.2 or newer (PHP_CONFIG=/path/to/php-config chooses another)"
}

# as_root COMMAND…
as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif ! command -v sudo >/dev/null; then
		die "not root and no sudo here; please run as root: $*"
	elif [ -t 0 ]; then
		sudo "$@"
	else
		sudo -n "$@" || die "sudo asks for a password; please run as root: $*"
	fi
}

apt_get() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

# The lists of packages, where there are none yet: a fresh container has none.
apt_update_once() {
	apt-cache show libc6 >/dev/null 2>&1 || apt_get update >/dev/null 2>&1 || apt_get update >/dev/null ||
		die "apt-get update failed, see above"
}

apt_install() {
	local log
	log=$(mktemp)
	say "Installing $*"
	# An old list names versions that are gone: the second try has a new one.
	if ! apt_get install -y --no-install-recommends "$@" >"$log" 2>&1 </dev/null; then
		apt_get update >>"$log" 2>&1 </dev/null || true
		if ! apt_get install -y --no-install-recommends "$@" >>"$log" 2>&1 </dev/null; then
			tail -n 20 "$log" >&2
			rm -f "$log"
			die "could not install $*: see above, then run this again"
		fi
	fi
	rm -f "$log"
}

build_needs=(php phpize cc cmd:make cmd:pkg-config libcurl json-c)
test_needs=("${build_needs[@]}" ext:pdo_sqlite ext:posix ext:tokenizer)
double_needs=(ext:mbstring phpunit symfony-container symfony-events doctrine-dbal doctrine-orm)
server_needs=(mariadb ext:pdo_mysql)
composer_needs=(cmd:composer cmd:unzip ca-certificates)

need_build() {
	need "${build_needs[@]}"
}

need_test() {
	need "${test_needs[@]}"
}

# What some tests of Mautic's names use beside the extension.
need_doubles() {
	need "${double_needs[@]}"
}

# What the tests of servers start, each its own.
need_server() {
	need "${server_needs[@]}"
}

need_bench() {
	need "${test_needs[@]}" ext:curl
}

need_demo() {
	need "${test_needs[@]}" ext:mbstring "${composer_needs[@]}"
}

# fuzz_cc: a clang with libFuzzer, or nothing.
fuzz_cc() {
	local name
	for name in clang clang-19 clang-18 clang-17 clang-16 clang-15 clang-14; do
		if command -v "$name" >/dev/null &&
			echo 'int LLVMFuzzerTestOneInput(const char *d, unsigned long n) { return d && n > 9; }' |
			"$name" -x c -fsanitize=fuzzer,address,undefined -o /dev/null - 2>/dev/null; then
			echo "$name"
			return
		fi
	done
}

# -- Composer -------------------------------------------------------------------------------------------

# composer_install DIR: what its composer.json requires, unless that is there.
composer_install() {
	local dir=$1
	if [ "$dir/vendor/autoload.php" -nt "$dir/composer.json" ]; then
		return 0
	fi
	say "Installing what ${dir#"$root"/}/composer.json requires"
	run_with_log "$cache/log/composer" composer_run "$dir" || run_with_log "$cache/log/composer" composer_run "$dir" ||
		die "Composer failed in $dir, see above"
	touch "$dir/vendor/autoload.php"
}

composer_run() {
	COMPOSER_ALLOW_SUPERUSER=1 composer install --working-dir="$1" --no-interaction --no-progress
}

# -- Building -------------------------------------------------------------------------------------------

# Generated arginfo follows its stub. A checkout gives both any time, so make may see an older arginfo
# whose content is fresh and run the generator for nothing; a really stale one is generated here.
refresh_arginfo() {
	local stub arginfo stale=()
	for stub in "$root"/stubs/*.stub.php "$root"/stubs/*/*.stub.php; do
		[ -e "$stub" ] || continue
		arginfo=${stub%.stub.php}_arginfo.h
		if [ -e "$arginfo" ] && grep -q "Stub hash: $(sha1sum <"$stub" | cut -d' ' -f1)" "$arginfo"; then
			[ ! "$stub" -nt "$arginfo" ] || touch -r "$stub" "$arginfo"
		else
			stale+=("$stub")
		fi
	done
	[ ${#stale[@]} -eq 0 ] || generate_arginfo "${stale[@]}"
}

# generate_arginfo STUB…: by the generator of the PHP in use, without a download. It wants PHP-Parser at a
# place of its own.
generate_arginfo() {
	local parser stub
	need php phpize php-parser ext:tokenizer
	# shellcheck disable=SC2016  # a $ of PHP's
	parser=$root/build/PHP-Parser-$(sed -n 's/.*\$version = "\([0-9.]*\)".*/\1/p' "$root/build/gen_stub.php" | head -n 1)
	mkdir -p "$parser"
	ln -sfn /usr/share/php "$parser/lib"
	for stub; do
		"$php" "$root/build/gen_stub.php" -f "$stub" || die "no arginfo could be made of ${stub#"$root"/}"
	done
}

# make knows which headers an object was made from, but not what to do when one of them is gone.
forget_gone_headers() {
	local header name
	find src -name '*.dep' -exec grep -ohE "$root/[^[:space:]\\]+" {} + | sort -u | while IFS= read -r header; do
		[ -e "$header" ] || printf '%s\n' "$header"
	done >build/gone
	[ -s build/gone ] || return 0
	find src -name '*.dep' -exec grep -lFf build/gone {} + | while IFS= read -r name; do
		rm -f "$name" "${name%.dep}.lo"
	done
}

# build_extension [CONFIGURE OPTION…]: modules/syncengine.so, as little anew as possible.
build_extension() {
	local wanted flags
	cd "$root" || exit
	wanted=$(
		printf '%s\n' "$root" "$php_config" "$("$php_config" --version)" "$("$php_config" --extension-dir)" \
			"${CC-}" "${CFLAGS-}" "${LDFLAGS-}" "$@"
		cat config.m4 Makefile.frag
	)
	if [ ! -e Makefile ] || [ ! -e build/gen_stub.php ] || [ "$(cat build/configured 2>/dev/null)" != "$wanted" ]; then
		run_with_log "$cache/log/phpize" "$phpize" || die "phpize failed, see above"
		run_with_log "$cache/log/configure" ./configure --with-php-config="$php_config" --enable-syncengine "$@" ||
			die "configure failed, see above"
		# Objects that were made by other commands are of no use, those of a mere new source list are.
		flags=$(sed -n '/--mode=compile/{p;q;}' Makefile.objects; grep -E '^(CC|CFLAGS|CPPFLAGS|INCLUDES|LDFLAGS) =' Makefile)
		# Not with `make clean`, which deletes every object and library below here, those kept in .cache too.
		if [ "$(cat build/flags 2>/dev/null)" != "$flags" ]; then
			find src \( -name '*.lo' -o -name '*.o' \) -delete
			rm -f syncengine.la modules/*
		fi
		printf '%s\n' "$flags" >build/flags
		printf '%s\n' "$wanted" >build/configured
	fi
	refresh_arginfo
	forget_gone_headers
	run_with_log "$cache/log/make" make -s -j"$jobs" LIBTOOL="\$(SHELL) $root/libtool --silent" ||
		die "the build failed, see above (all of it: $cache/log/make)"
}

find_php
