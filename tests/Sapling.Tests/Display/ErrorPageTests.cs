using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Moq;
using OrchardCore.Diagnostics;
using OrchardCore.Diagnostics.ViewModels;

namespace Sapling.Tests.Display;

public class ErrorPageTests
{
    [Theory]
    [InlineData("", 404, true)]
    [InlineData("text/html,application/xhtml+xml", 404, true)]
    [InlineData("*/*", 413, true)]
    [InlineData("image/avif,image/webp", 404, false)]
    [InlineData("application/json", 400, false)]
    public async Task An_empty_error_becomes_a_page_for_who_reads_pages(string accept, int status, bool isPage)
    {
        var context = Context(accept);
        await RunAsync(context, http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        Assert.Equal(status, context.Response.StatusCode);
        Assert.Equal(isPage ? $"page {status}" : string.Empty, Body(context));
    }

    [Fact]
    public async Task An_error_that_has_content_is_left_alone()
    {
        var context = Context("text/html");
        await RunAsync(context, http =>
        {
            http.Response.StatusCode = 400;
            http.Response.ContentType = "text/html";
            return http.Response.WriteAsync("the form again");
        });
        Assert.Equal("the form again", Body(context));
    }

    [Fact]
    public async Task An_exception_becomes_a_page_without_a_word_of_it_and_is_logged()
    {
        var context = Context("text/html");
        var logs = await RunAsync(context, _ => throw new InvalidOperationException("secret"));
        Assert.Equal(500, context.Response.StatusCode);
        Assert.Equal("page 500", Body(context));
        Assert.Single(logs.Errors);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_answered_with_413()
    {
        var context = Context("text/html");
        await RunAsync(context, _ => throw new BadHttpRequestException("too large", 413));
        Assert.Equal("page 413", Body(context));
    }

    [Fact]
    public async Task Developers_see_the_exception()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(Context("text/html"), _ => throw new InvalidOperationException(), "Development"));
    }

    [Fact]
    public async Task When_the_page_fails_too_the_status_remains()
    {
        var context = Context("text/html", _ => throw new InvalidOperationException("the page"));
        await RunAsync(context, _ => throw new InvalidOperationException("the request"));
        Assert.Equal((500, string.Empty), (context.Response.StatusCode, Body(context)));
    }

    // The later of two alternates wins. Orchard Core brings templates by name, so that a theme's by number would lose to them.
    [Fact]
    public void The_template_by_the_name_of_a_status_comes_before_the_one_by_its_number()
        => Assert.Equal(["HttpError__404", "HttpError__NotFound"], new HttpErrorShapeViewModel(404).Metadata.Alternates);

    private static DefaultHttpContext Context(string accept, RequestDelegate? page = null)
    {
        page ??= http => http.Response.WriteAsync($"page {http.Request.RouteValues["status"]}");
        var descriptor = new ControllerActionDescriptor { ControllerName = "Diagnostics", ActionName = "Error" };
        var endpoint = new Endpoint(page, new EndpointMetadataCollection(descriptor), "error");
        var services = new ServiceCollection();
        services.AddOptions();
        services.AddSingleton<EndpointDataSource>(new DefaultEndpointDataSource(endpoint));
        return new DefaultHttpContext
        {
            RequestServices = services.BuildServiceProvider(),
            Request = { Path = "/somewhere", Headers = { Accept = accept } },
            Response = { Body = new MemoryStream() },
        };
    }

    private static async Task<RecordingLogs> RunAsync(HttpContext context, RequestDelegate next, string environment = "Production")
    {
        using var logs = new RecordingLogs();
        var host = Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment);
        await new ErrorPages(next, host, new Logger<ErrorPages>(new LoggerFactory([logs]))).InvokeAsync(context);
        return logs;
    }

    private static string Body(HttpContext context) => System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
}
