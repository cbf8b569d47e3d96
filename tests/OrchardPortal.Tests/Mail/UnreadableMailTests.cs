using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;
using OrchardCore.Liquid;
using OrchardCore.Settings;
using OrchardPortal.Design.Models;
using OrchardPortal.Design.Services;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.Templates;

namespace OrchardPortal.Tests.Mail;

/// <summary>Orchard Core makes an empty text, and no exception, of a template that it cannot read.</summary>
public class UnreadableMailTests
{
    [Fact]
    public async Task A_template_that_the_host_cannot_read_does_not_become_an_empty_mail()
    {
        var liquid = new Mock<ILiquidTemplateManager>();
        liquid.Setup(manager => manager.RenderStringAsync(It.IsAny<string>(), It.IsAny<System.Text.Encodings.Web.TextEncoder>(), It.IsAny<object>(), It.IsAny<IEnumerable<KeyValuePair<string, FluidValue>>>()))
            .ReturnsAsync(string.Empty);
        IEnumerable<string> none = [], mistakes = ["'}}' is missing."];
        liquid.Setup(manager => manager.Validate("Hello", out none)).Returns(true);
        liquid.Setup(manager => manager.Validate("<p>{{ Name</p>", out mistakes)).Returns(false);
        var sites = new Mock<ISiteService>();
        sites.Setup(service => service.GetSiteSettingsAsync()).ReturnsAsync(Mock.Of<ISite>(site => site.SiteName == "Help" && site.BaseUrl == "https://help.example"));
        var renderer = new MailRenderer(null!, liquid.Object, sites.Object, new PlainBrand(), Options.Create(new TemplateOptions()), NullLogger<MailRenderer>.Instance);

        var exception = await Assert.ThrowsAsync<FormatException>(() =>
            renderer.RenderAsync("Subject: Hello\n<p>{{ Name</p>", "{{ Body | raw }}", "en", new MailContent("Ana", new Dictionary<string, object?>())));

        Assert.Equal("'}}' is missing.", exception.Message);
    }

    private sealed class PlainBrand : IBrand
    {
        public ValueTask<BrandLook> GetAsync() => new(new BrandLook(new SiteBrand()));
    }
}
