using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Moq;
using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent;

/// <summary>The addresses in mails are made of what the owner set, and of nothing that a visitor says.</summary>
public class SiteAddressTests
{
    [Theory]
    [InlineData("help.example.com", "https://help.example.com/account/reset")]
    [InlineData("evil.example", "https://help.example.com/account/reset")]
    [InlineData("de.example.com", "https://de.example.com/account/reset")]
    [InlineData("DE.example.com", "https://de.example.com/account/reset")]
    [InlineData("de.example.com.evil.example", "https://help.example.com/account/reset")]
    public async Task A_visitor_only_chooses_among_the_domains_that_the_owner_connected(string host, string expected) =>
        Assert.Equal(expected, await AddressAsync("Production", "https://help.example.com/", host));

    [Fact]
    public async Task In_development_links_lead_to_the_machine_that_keeps_the_mails() =>
        Assert.Equal("http://127.0.0.1:5099/account/reset", await AddressAsync("Development", "https://help.example.com", "evil.example"));

    [Fact]
    public async Task A_site_without_an_address_is_known_by_where_it_listens() =>
        Assert.Equal("http://127.0.0.1:5099/account/reset", await AddressAsync("Production", null, "evil.example"));

    private static async Task<string> AddressAsync(string environment, string? baseUrl, string host)
    {
        var http = new DefaultHttpContext();
        http.Request.Host = new HostString(host);
        var addresses = new Mock<IServerAddressesFeature>();
        addresses.Setup(feature => feature.Addresses).Returns(["http://127.0.0.1:5099"]);
        var features = new FeatureCollection();
        features.Set(addresses.Object);
        var server = new Mock<IServer>();
        server.Setup(all => all.Features).Returns(features);
        var site = new Mock<ISite>();
        site.Setup(settings => settings.BaseUrl).Returns(baseUrl!);
        var sites = new Mock<ISiteService>();
        sites.Setup(service => service.GetSiteSettingsAsync()).ReturnsAsync(site.Object);
        var domains = new Mock<IDomainSettings>();
        domains.Setup(all => all.ListAsync()).ReturnsAsync([new DomainSettings(), new DomainSettings { Host = "de.example.com" }]);

        return await new SiteAddress(
            sites.Object,
            domains.Object,
            new HttpContextAccessor { HttpContext = http },
            Mock.Of<IHostEnvironment>(env => env.EnvironmentName == environment),
            new ServiceCollection().AddSingleton(server.Object).BuildServiceProvider()).AbsoluteAsync("account/reset");
    }
}
