using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Environment.Shell.Scope;
using YesSql.Indexes;
using ISession = YesSql.ISession;

namespace Sapling.Cms.Data;

/// <summary>Makes the session of a scope, which commits when the scope ends well.</summary>
internal static class SiteSession
{
    public static ISession Create(IServiceProvider services)
    {
        var session = services.GetRequiredService<YesSql.IStore>().CreateSession();
        if (services.GetServices<IScopedIndexProvider>().ToArray<IIndexProvider>() is { Length: > 0 } scoped)
        {
            session.RegisterIndexes(scoped);
        }

        // A session that was asked for by hand, outside of the scope's own services, is committed by whoever asked.
        if (ShellScope.Current is { } scope && scope.ServiceProvider == services)
        {
            var changes = new SessionChanges(services);
            scope.RegisterBeforeDispose(_ => changes.EndAsync(), last: true);
            scope.AddExceptionHandler((_, _) => changes.AbandonAsync());
            CommitBeforeAnswering(services, changes);
        }

        return session;
    }

    // What a client is told is done must be committed: the commit comes before the first byte of the answer.
    private static void CommitBeforeAnswering(IServiceProvider services, SessionChanges changes)
    {
        if (services.GetRequiredService<IHttpContextAccessor>().HttpContext is { Response.HasStarted: false } context
            && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
            && context.RequestServices == services)
        {
            context.Response.OnStarting(static state => ((SessionChanges)state).CommitAsync(), changes);
        }
    }
}
