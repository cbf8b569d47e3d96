using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

public static partial class AuthorizationServiceExtensions
{
    /// <param name="owner">Whose content it would be: the user's own, if it is theirs.</param>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string? owner = null)
        => service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);

    /// <inheritdoc cref="AuthorizeContentTypeAsync(IAuthorizationService, ClaimsPrincipal, Permission, ContentTypeDefinition, string)"/>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, string contentType, string? owner = null)
        => service.AuthorizeAsync(user, requiredPermission, new ContentItem { ContentType = contentType, Owner = owner });
}
