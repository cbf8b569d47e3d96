using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Whatever lets somebody view content, an item that is private to others stays so (requirement 20).</summary>
internal sealed class PrivateContentAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Name != CommonPermissions.ViewContent.Name
            || context.Resource is not IContent { ContentItem: { } item }
            || !item.TryGet<PrivateContentPart>(out var part)
            || part.Rule.Audience == AccessAudience.Everybody)
        {
            return;
        }

        // Asked lazily: the gate asks the authorization service, which is made of its handlers.
        if (!await services.GetRequiredService<IAccessGate>().MayAsync(part.Rule))
        {
            context.Fail(new AuthorizationFailureReason(this, "The item is private."));
        }
    }
}
