using OrchardPortal.Portal.Services;

namespace OrchardPortal.Tests.Portal;

public sealed class PortalDomainTests
{
    [Theory]
    [InlineData("help.example.com", "help.example.com")]
    [InlineData("  Help.Example.COM. ", "help.example.com")]
    [InlineData("xn--caf-dma.example", "xn--caf-dma.example")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_host_name_is_read_as_people_type_it(string? typed, string domain)
    {
        Assert.True(PortalDomain.TryParse(typed, out var parsed));
        Assert.Equal(domain, parsed);
    }

    [Theory]
    [InlineData("https://help.example.com")]
    [InlineData("help.example.com/tickets")]
    [InlineData("help example.com")]
    [InlineData("-help.example.com")]
    [InlineData("help..example.com")]
    [InlineData("help.example.com:8080")]
    public void What_is_no_host_name_is_refused(string typed) => Assert.False(PortalDomain.TryParse(typed, out _));

    [Theory]
    [Trait("Requirement", "35")]
    [InlineData("help.example.com", true)]
    [InlineData("localhost", false)]
    [InlineData("shop.localhost", false)]
    [InlineData("printer.local", false)]
    [InlineData("server-7.internal.example", false)]
    [InlineData("10.0.0.8", false)]
    [InlineData("server-7", false)]
    public void Only_a_domain_that_customers_can_reach_may_host_the_portal(string domain, bool can)
        => Assert.Equal(can, PortalDomain.CanHost(domain, ["server-7", "Server-7.internal.example"]));

    [Theory]
    [InlineData("https://Help.Example.com/", "help.example.com")]
    [InlineData("http://help.example.com:8080", "help.example.com")]
    [InlineData("nonsense", "")]
    [InlineData(null, "")]
    public void The_domain_is_the_host_of_the_base_address(string? baseUrl, string domain) => Assert.Equal(domain, PortalDomain.Of(baseUrl));
}
