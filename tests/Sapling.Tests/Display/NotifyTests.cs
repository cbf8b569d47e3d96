using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Tests.Display;

public class NotifyTests
{
    [Fact]
    public async Task A_message_is_shown_on_the_page_that_the_same_request_answers()
    {
        await using var world = new DisplayWorld();
        await world.Get<INotifier>().SuccessAsync(new("saved", "Saved <b>well</b>", isResourceNotFound: false));
        await RunAsync(world, new ViewResult());
        var html = await MessagesAsync(world);
        Assert.Contains("Saved <b>well</b>", html, StringComparison.Ordinal);
        Assert.Contains("alert-success", html, StringComparison.Ordinal);
        Assert.Contains("role=\"status\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_survives_one_redirect_in_a_cookie_that_cannot_be_read()
    {
        await using var world = new DisplayWorld();
        await world.Get<INotifier>().ErrorAsync(new("failed", "It failed", isResourceNotFound: false));
        await RunAsync(world, new RedirectResult("/next"));
        var cookie = Cookie(world.Http);
        Assert.DoesNotContain("failed", Uri.UnescapeDataString(cookie), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", world.Http.Response.Headers.SetCookie.ToString(), StringComparison.OrdinalIgnoreCase);

        await using var next = world.NewRequest();
        var http = new DefaultHttpContext { RequestServices = next.ServiceProvider };
        http.Request.Headers.Cookie = cookie;
        await RunAsync(next.ServiceProvider, http, new ViewResult());
        var html = await MessagesAsync(next.ServiceProvider);
        Assert.Contains("It failed", html, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.Contains("expires=Thu, 01 Jan 1970", http.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_cookie_shows_nothing()
    {
        await using var world = new DisplayWorld();
        world.Http.Request.Headers.Cookie = "orch_notify=" + Convert.ToBase64String(Encoding.UTF8.GetBytes("""[{"Type":3,"Html":"<script>"}]"""));
        await RunAsync(world, new ViewResult());
        Assert.False((await world.Get<ILayoutAccessor>().GetLayoutAsync()).Zones.IsNotEmpty("Messages"));
    }

    [Fact]
    public async Task So_many_messages_that_a_browser_would_drop_the_cookie_leave_the_last_ones()
    {
        await using var world = new DisplayWorld();
        for (var i = 0; i < 100; i++)
        {
            await world.Get<INotifier>().WarningAsync(new("n", $"message number {i} of very many", isResourceNotFound: false));
        }

        await RunAsync(world, new RedirectResult("/next"));
        Assert.InRange(Cookie(world.Http).Length, 100, 4096);
    }

    private static Task RunAsync(DisplayWorld world, IActionResult result) => RunAsync(world.Services, world.Http, result);

    private static async Task RunAsync(IServiceProvider services, HttpContext http, IActionResult result)
    {
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var context = new ResultExecutingContext(action, [], result, controller: new object());
        await new NotifyFilter().OnResultExecutionAsync(context, () => Task.FromResult(new ResultExecutedContext(action, [], result, new object())));
    }

    private static string Cookie(HttpContext http) => http.Response.Headers.SetCookie.Single(header => header!.StartsWith("orch_notify=", StringComparison.Ordinal))!.Split(';')[0];

    private static Task<string> MessagesAsync(DisplayWorld world) => MessagesAsync(world.Services);

    private static async Task<string> MessagesAsync(IServiceProvider services)
    {
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        return Templates.Text(await services.GetRequiredService<OrchardCore.DisplayManagement.IDisplayHelper>().ShapeExecuteAsync(layout.Zones["Messages"]));
    }
}
