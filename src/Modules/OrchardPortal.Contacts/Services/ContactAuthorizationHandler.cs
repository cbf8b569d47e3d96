using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// Contacts and companies are content items, but personal data: the general content permissions alone open none of them,
/// and the module's own two permissions are enough.
/// </summary>
internal sealed class ContactAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is not IContent { ContentItem.ContentType: ContactTypes.Contact or ContactTypes.Company })
        {
            return;
        }

        // Asked lazily: the authorization service is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(context.User, Needed(requirement.Permission)))
        {
            context.Succeed(requirement);
        }
        else
        {
            context.Fail(new AuthorizationFailureReason(this, "Contacts need a permission of their own."));
        }
    }

    private static Permission Needed(Permission asked) =>
        asked.Name.StartsWith("View", StringComparison.Ordinal) || asked.Name.StartsWith("List", StringComparison.Ordinal)
            ? ContactPermissions.ViewContacts
            : ContactPermissions.ManageContacts;
}
