using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class ContactNameTests
{
    [Theory]
    [InlineData("  Ana \t Souza\r\n", "Ana Souza")]
    [InlineData("Ana\u202Eazuos", "Ana azuos")]
    [InlineData("Zoë 王", "Zoë 王")]
    [InlineData(null, "")]
    public void A_name_is_one_visible_line(string? typed, string name) => Assert.Equal(name, ContactName.Clean(typed));

    [Fact]
    public void A_long_name_is_cut() => Assert.Equal(200, ContactName.Clean(new string('x', 500)).Length);
}
