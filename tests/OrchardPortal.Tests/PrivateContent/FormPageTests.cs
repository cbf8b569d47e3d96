using Microsoft.AspNetCore.Http;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.Tests.PrivateContent;

/// <summary>Where somebody comes back to whose form could not be taken: to pages of this site alone (security.md, row sessions).</summary>
public sealed class FormPageTests
{
    [Theory]
    [InlineData("POST", "https://help.example/tickets/1001?show=all", "/tickets/1001?show=all")]
    [InlineData("POST", "https://HELP.example/", "/")]
    [InlineData("GET", "https://help.example/tickets/1001", null)]
    [InlineData("POST", "https://elsewhere.example/tickets/1001", null)]
    [InlineData("POST", "https://help.example//elsewhere.example/", null)]
    [InlineData("POST", "https://help.example/\\elsewhere.example/", null)]
    [InlineData("POST", "https://help.example:8443/tickets", null)]
    [InlineData("POST", "/tickets", null)]
    [InlineData("POST", null, null)]
    public void A_form_stood_on_a_page_of_this_site_or_nobody_knows_where(string method, string? referer, string? expected)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Host = new HostString("help.example");
        http.Request.Headers.Referer = referer;

        Assert.Equal(expected, FormPage.Of(http.Request));
    }
}
