using OrchardPortal.Portal.Services;

namespace OrchardPortal.Tests.Portal;

public sealed class PortalSlugTests
{
    [Theory]
    [InlineData("tickets")]
    [InlineData("my-portal-2")]
    [InlineData("a")]
    public void Words_and_hyphens_make_a_slug(string slug) => Assert.True(PortalSlug.IsValid(slug));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Tickets")]
    [InlineData("two words")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("-tickets")]
    [InlineData("tickets-")]
    [InlineData("tic--kets")]
    [InlineData("bilhetes-é")]
    public void Anything_else_is_refused(string? slug) => Assert.False(PortalSlug.IsValid(slug));

    [Theory]
    [InlineData("admin")]
    [InlineData("account")]
    [InlineData("search")]
    [InlineData("health")]
    public void Words_that_the_site_itself_answers_are_refused(string slug) => Assert.False(PortalSlug.IsValid(slug));

    [Fact]
    public void A_slug_has_an_end() => Assert.False(PortalSlug.IsValid(new string('a', 65)));
}
