using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Grants a content permission on an item to who has it for the item's type, or for their own items and owns this one.</summary>
internal sealed class ContentTypeAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || Subject(context.Resource) is not { } item)
        {
            return;
        }

        // Resolved late: the authorization service itself needs all handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var isSecurable = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(item.ContentType) is { } definition && definition.IsSecurable();
        foreach (var permission in Candidates(requirement.Permission, context.User, item))
        {
            if (isSecurable && ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
            {
                if (await authorization.AuthorizeAsync(context.User, ContentTypePermissionsHelper.CreateDynamicPermission(template, item.ContentType)))
                {
                    context.Succeed(requirement);
                    return;
                }
            }
            else if (permission != requirement.Permission && await authorization.AuthorizeAsync(context.User, permission))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private static IEnumerable<Permission> Candidates(Permission permission, ClaimsPrincipal user, ContentItem item)
    {
        yield return permission;
        if (!string.IsNullOrEmpty(item.Owner)
            && item.Owner == user.FindFirstValue(ClaimTypes.NameIdentifier)
            && CommonPermissions.OwnerPermissionsByName.TryGetValue(permission.Name, out var own))
        {
            yield return own;
        }
    }

    private static ContentItem? Subject(object? resource) => resource switch
    {
        IContent content => content.ContentItem,
        ContentTypeDefinition type => new ContentItem { ContentType = type.Name },
        _ => null,
    };
}
