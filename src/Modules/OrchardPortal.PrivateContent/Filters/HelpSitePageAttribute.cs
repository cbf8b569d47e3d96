using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>Marks the pages of the help site, knowledge base and forums, which the owner may keep for members (requirement 85).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HelpSitePageAttribute : Attribute, IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var services = context.HttpContext.RequestServices;
        var domain = await services.GetRequiredService<IDomainSettings>().GetAsync();
        if (domain.LoginToReadKnowledgeBase && !await services.GetRequiredService<IAccessGate>().MayAsync(domain.Rule))
        {
            context.Result = AccessRefusal.Of(context.HttpContext);
        }
    }
}
