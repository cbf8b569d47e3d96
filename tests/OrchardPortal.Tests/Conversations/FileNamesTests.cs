using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("photo.png", "photo.png")]
    [InlineData("C:\\Users\\ana\\photo.png", "photo.png")]
    [InlineData("../../etc/log.txt", "log.txt")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData("a\r\nSet-Cookie: x.txt", "aSet-Cookie_ x.txt")]
    [InlineData("a\u0000.txt", "a.txt")]
    [InlineData("a\u200Bb.txt", "ab.txt")]
    [InlineData("exe.\u202Egnp.pdf", "exe.gnp.pdf")]
    [InlineData("a\"b<c>|?*.txt", "a_b_c____.txt")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData(".png", "file.png")]
    [InlineData("photo.png.", "photo.png")]
    [InlineData("Rechnung März.pdf", "Rechnung März.pdf")]
    [InlineData("折り返し.pdf", "折り返し.pdf")]
    public void A_name_is_cleaned_and_stays_readable(string? name, string clean) => Assert.Equal(clean, FileNames.Clean(name));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var name = FileNames.Clean(new string('x', 500) + ".pdf");
        Assert.Equal(FileNames.MaxLength, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut_in_two() =>
        Assert.DoesNotContain(FileNames.Clean("x" + string.Concat(Enumerable.Repeat("😀", 200)) + ".pdf").EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var once = FileNames.Clean("..\\a:b\u202E .. c?.png ");
        Assert.Equal(once, FileNames.Clean(once));
    }
}
