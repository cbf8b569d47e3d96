using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using OrchardCore.Admin;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;
using OrchardPortal.Design.Filters;

namespace OrchardPortal.Tests.Design;

public class PagePolicyTests
{
    [Fact]
    public async Task A_page_of_the_product_may_run_nothing_from_elsewhere_whatever_the_host_sends()
    {
        var policy = await PolicyAsync("OrchardPortal.PrivateContent");

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OrchardCore.Forms")]
    [InlineData(null)]
    public async Task Pages_of_others_are_left_alone(string? area) => Assert.Empty(await PolicyAsync(area));

    [Fact]
    public async Task The_admin_is_left_alone() => Assert.Empty(await PolicyAsync("OrchardPortal.Tickets", AdminAttribute.Apply));

    [Fact]
    public async Task A_policy_that_the_owner_or_the_page_has_set_stays() =>
        Assert.Equal("default-src 'none'", await PolicyAsync("OrchardPortal.Portal", http => http.Response.Headers.ContentSecurityPolicy = "default-src 'none'"));

    private static async Task<string> PolicyAsync(string? area, Action<HttpContext>? before = null)
    {
        var site = new Mock<ISite>();
        site.Setup(settings => settings.GetOrCreate<SecuritySettings>()).Returns(new SecuritySettings());
        var sites = new Mock<ISiteService>();
        sites.Setup(service => service.GetSiteSettingsAsync()).ReturnsAsync(site.Object);
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton(sites.Object).BuildServiceProvider() };
        before?.Invoke(http);
        var action = new ActionDescriptor();
        action.RouteValues["area"] = area;
        var context = new ResultExecutingContext(new ActionContext(http, new RouteData(), action), [], new ViewResult(), new object());

        await new PagePolicyFilter().OnResultExecutionAsync(context, () => Task.FromResult(new ResultExecutedContext(context, [], context.Result, context.Controller)));

        return http.Response.Headers.ContentSecurityPolicy.ToString();
    }
}
