using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Shows messages in the layout's zone <c>Messages</c>; when the answer is a redirect, it keeps them for the page after it.</summary>
internal sealed class NotifyFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var notifier = services.GetRequiredService<INotifier>();
        var cookie = services.GetRequiredService<NotifyCookie>();
        if (context.IsViewOrPageResult())
        {
            await ShowAsync(context, notifier, cookie);
        }
        else if (notifier.List().Count > 0)
        {
            // What an earlier redirect has left is kept too: it has not been shown yet.
            cookie.Write(context.HttpContext, cookie.Read(context.HttpContext).Concat(notifier.List()));
        }

        await next();
    }

    private static async ValueTask ShowAsync(ResultExecutingContext context, INotifier notifier, NotifyCookie cookie)
    {
        var kept = cookie.Read(context.HttpContext);
        NotifyCookie.Delete(context.HttpContext);
        if (kept.Count == 0 && notifier.List().Count == 0)
        {
            return;
        }

        var services = context.HttpContext.RequestServices;
        var factory = services.GetRequiredService<IShapeFactory>();
        var messages = (await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync()).Zones["Messages"];
        foreach (var entry in kept.Concat(notifier.List()))
        {
            messages = await messages.AddAsync(await factory.CreateAsync("Message", (INamedEnumerable<object>)entry));
        }
    }
}
