using Microsoft.AspNetCore.Mvc.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Filters;

/// <summary>The door of the knowledge base; see <see cref="KnowledgeBasePageAttribute"/>.</summary>
internal sealed class KnowledgeBasePageFilter(IDomainSettings domainSettings, IAccessGate access) : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var domain = await domainSettings.GetAsync();
        if (domain.LoginToReadKnowledgeBase && !await access.MayAsync(domain.Rule))
        {
            context.Result = AccessRefusal.Of(context.HttpContext);
        }
    }
}
