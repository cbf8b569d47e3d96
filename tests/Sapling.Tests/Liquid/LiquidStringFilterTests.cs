namespace Sapling.Tests.Liquid;

public sealed class LiquidStringFilterTests
{
    [Theory]
    [InlineData("{{ '/my/fancy/url' | append: '.html' }}", "/my/fancy/url.html")]
    [InlineData("{{ 'my GREAT title' | capitalize }}[{{ '' | capitalize }}]", "My great title[]")]
    [InlineData("{{ 'Parker Moore' | downcase }} {{ 'Parker Moore' | upcase }}", "parker moore PARKER MOORE")]
    [InlineData("[{{ '  a b  ' | strip }}][{{ '  a' | lstrip }}][{{ 'a  ' | rstrip }}]", "[a b][a][a]")]
    [InlineData("{{ 'a\nb\r\nc' | newline_to_br }}", "a<br />\nb<br />\nc")]
    [InlineData("{{ 'a\nb\r\nc' | strip_newlines }}", "abc")]
    [InlineData("{{ 'apples' | prepend: 'Some ' }}", "Some apples")]
    [InlineData("{{ 'rain the train' | remove: 'rain' }}|{{ 'rain the train' | remove_first: 'rain' }}|{{ 'rain the train' | remove_last: 'rain' }}", " the t| the train|rain the t")]
    [InlineData("{{ 'my my' | replace: 'my', 'your' }}|{{ 'my my' | replace_first: 'my', 'your' }}|{{ 'my my' | replace_last: 'my', 'your' }}", "your your|your my|my your")]
    [InlineData("{{ 'abc' | replace: '', 'x' }}", "abc")]
    [InlineData("{{ 'Liquid' | slice: 0 }}{{ 'Liquid' | slice: 2 }}|{{ 'Liquid' | slice: 2, 5 }}|{{ 'Liquid' | slice: -3, 2 }}|{{ 'Liquid' | slice: 9 }}", "Lq|quid|ui|")]
    [InlineData("{{ fruits | slice: 1, 2 | join }}", "oranges peaches")]
    [InlineData("{{ 'John, Paul, ' | split: ', ' | join: '-' }}", "John-Paul")]
    [InlineData("{{ 'añb' | split: '' | join: '-' }}|{{ ' a  b ' | split: ' ' | join: '-' }}|{{ '' | split: ',' | size }}", "a-ñ-b|a-b|0")]
    [InlineData("{{ 'Ground control to Major Tom.' | truncate: 20 }}|{{ 'Ground control to Major Tom.' | truncate: 25, ', and so on' }}|{{ 'Ground control to Major Tom.' | truncate: 20, '' }}", "Ground control to...|Ground control, and so on|Ground control to Ma")]
    [InlineData("{{ 'short' | truncate: 20 }}", "short")]
    [InlineData("{{ 'Ground control to Major Tom.' | truncatewords: 3 }}|{{ 'Ground control to Major Tom.' | truncatewords: 3, '--' }}|{{ 'a b' | truncatewords: 3 }}", "Ground control to...|Ground control to--|a b")]
    [InlineData("{{ missing | append: 'a' }}{{ missing | upcase }}{{ missing | truncate: 3 }}{{ 12 | append: '3' }}", "a123")]
    public void Text_filters_do_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("{{ 'Ärger & <b>' | escape }}", "Ärger &amp; &lt;b&gt;")]
    [InlineData("{{ '1 < 2 &amp; 3 &#39; &' | escape_once }}", "1 &lt; 2 &amp; 3 &#39; &amp;")]
    [InlineData("{{ \"it's\" | escape }}", "it&#39;s")]
    [InlineData("{{ 'Have <em>you</em> read <!-- x > y --><script>a<b</script><STYLE>p{}</STYLE>it?' | strip_html }}", "Have you read it?")]
    [InlineData("{{ '1 < 2' | strip_html }}{{ '<script>a' | strip_html }}", "1 < 2a")]
    [InlineData("{{ 'john@liquid.com T K' | url_encode }}|{{ '%27a+b%27' | url_decode }}", "john%40liquid.com+T+K|'a b'")]
    [InlineData("{{ 'one two three' | base64_encode }}|{{ 'b25lIHR3bw==' | base64_decode }}", "b25lIHR3byB0aHJlZQ==|one two")]
    [InlineData("{{ 'a?b>' | base64_url_safe_encode }}|{{ 'YT9iPg' | base64_url_safe_decode }}", "YT9iPg|a?b>")]
    [InlineData("{{ '100% M & Ms!!!' | handleize }}|{{ ' A  b ' | handle }}", "100-m-ms|a-b")]
    [InlineData("{{ 'abc' | md5 }}", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("{{ 'abc' | sha1 }}", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("{{ 'abc' | sha256 }}", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("{{ 'what do ya want for nothing?' | hmac_sha1: 'Jefe' }}", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")]
    [InlineData("{{ 'what do ya want for nothing?' | hmac_sha256: 'Jefe' }}", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    public void Codings_do_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));
}
