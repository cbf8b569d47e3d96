using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\r\n\tb 😀", false)]
    [InlineData("a\u0000b", true)]
    [InlineData("a\u001B[31m", true)]
    [InlineData("a\u0085b", true)]
    [InlineData(null, false)]
    public void What_no_keyboard_types_is_found(string? text, bool found) => Assert.Equal(found, PlainText.HasControlCharacters(text));

    [Theory]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("a\u0000\u0007b", "ab")]
    [InlineData(null, "")]
    public void And_taken_out(string? text, string clean) => Assert.Equal(clean, PlainText.RemoveControlCharacters(text));

    [Fact]
    public void Half_a_character_is_none()
    {
        Assert.True(PlainText.HasControlCharacters("a\uD83Db"));
        Assert.Equal("ab", PlainText.RemoveControlCharacters("a\uD83Db"));
    }
}
