using System.Text;
using OrchardCore.DisplayManagement.Html;

namespace Sapling.Tests.Display;

public class Utf8PageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<p>Café – ☕ 😀</p>")]
    public void What_is_written_becomes_utf8(string html) => Assert.Equal(html, Page(html));

    [Fact]
    public void A_character_in_two_pieces_stays_whole() => Assert.Equal("a😀b", Page("a\uD83D", "\uDE00b"));

    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("a\uFFFDb", Page("a\uD83D", "b"));
        Assert.Equal("a\uFFFD", Page("a\uD83D", ""));
        Assert.Equal("\uFFFDb", Page("\uDE00", "b"));
    }

    [Fact]
    public void A_page_may_be_longer_than_the_memory_it_began_with()
    {
        var text = string.Concat(Enumerable.Repeat("a long page – ", 10_000));
        Assert.Equal(text + text, Page(text, text));
    }

    private static string Page(params string[] pieces)
    {
        using var page = new Utf8Page();
        foreach (var piece in pieces)
        {
            page.Write(piece);
        }

        return Encoding.UTF8.GetString(page.Finish().Span);
    }
}
