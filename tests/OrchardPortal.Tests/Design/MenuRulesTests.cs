using OrchardPortal.Design.Menus;

namespace OrchardPortal.Tests.Design;

public sealed class MenuRulesTests
{
    [Theory]
    [Trait("Requirement", "58")]
    [InlineData("/articles")]
    [InlineData("/search?q=grinder#top")]
    [InlineData("https://shop.example.com")]
    [InlineData("https://shop.example.com/a?b=c")]
    public void A_path_of_the_site_and_an_https_address_may_be_linked(string url) => Assert.True(MenuRules.IsAddress(url));

    [Theory]
    [Trait("Requirement", "58")]
    [InlineData("")]
    [InlineData("shop")]
    [InlineData("http://shop.example.com")]
    [InlineData("//shop.example.com")]
    [InlineData("/\\shop.example.com")]
    [InlineData("/\tshop")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("https://user:secret@shop.example.com")]
    [InlineData("ftp://shop.example.com")]
    public void Nothing_else_may(string url) => Assert.False(MenuRules.IsAddress(url));
}
