using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>
/// Leads from the addresses that imported articles had to where they are now, for those to whom the article is shown (requirement 20). It
/// looks only where nothing else answered: an endpoint for all paths would stand before the files of the media library.
/// </summary>
internal static class OldAddressMiddleware
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);

        if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
            && context.GetEndpoint() is null
            && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            && OldPath.Normalize(context.Request.Path.Value ?? string.Empty) is { Length: > 0 } path)
        {
            await LeadAsync(context, path);
        }
    }

    private static async Task LeadAsync(HttpContext context, string path)
    {
        var services = context.RequestServices;
        var session = services.GetRequiredService<YesSql.ISession>();
        if (await session.QueryIndex<OldAddressIndex>(index => index.Path == path).FirstOrDefaultAsync() is not { } row)
        {
            return;
        }

        var isGuest = context.User.Identity?.IsAuthenticated != true;
        var domain = await services.GetRequiredService<IDomainSettings>().GetAsync();
        var isOpen = !domain.LoginToReadKnowledgeBase || await services.GetRequiredService<IAccessGate>().MayAsync(domain.Rule);
        if (isOpen && (await services.GetRequiredService<IKnowledgeBase>().ListAsync([row.ContentItemId])).FirstOrDefault() is { } article)
        {
            context.Response.Redirect($"{context.Request.PathBase}/articles/{article.Slug}", permanent: true);

            return;
        }

        // As an article's own address does: a guest may be somebody who may see it, a member learns nothing.
        var id = row.ContentItemId;
        if (isGuest && await session.QueryIndex<ArticleIndex>(index => index.ContentItemId == id).CountAsync() > 0)
        {
            await context.ChallengeAsync();
        }
    }
}
