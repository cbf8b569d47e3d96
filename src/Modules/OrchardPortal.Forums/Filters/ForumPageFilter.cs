using Microsoft.AspNetCore.Mvc.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Filters;

/// <summary>The door of the forums; see <see cref="ForumPageAttribute"/>.</summary>
internal sealed class ForumPageFilter(IDomainSettings domainSettings, IAccessGate access) : IAsyncAuthorizationFilter
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
