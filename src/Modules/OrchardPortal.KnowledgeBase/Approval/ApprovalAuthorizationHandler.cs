using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Approval;

/// <summary>
/// Where each article is to be approved, nobody publishes one, takes one back or plans it who may not approve, whatever else their roles let
/// them do.
/// </summary>
internal sealed class ApprovalAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!IsPublishing(requirement) || !IsArticle(context.Resource))
        {
            return;
        }

        // Resolved late: the authorization service itself needs all handlers.
        if (await services.GetRequiredService<ArticleApprovals>().IsAskedForAsync()
            && !await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, KnowledgeBasePermissions.ApproveArticles))
        {
            context.Fail();
        }
    }

    private static bool IsPublishing(PermissionRequirement requirement) =>
        requirement.Permission.Name == CommonPermissions.PublishContent.Name || requirement.Permission.Name == CommonPermissions.PublishOwnContent.Name;

    private static bool IsArticle(object? resource) => resource switch
    {
        IContent content => content.ContentItem.ContentType == ArticlePart.ContentType,
        ContentTypeDefinition type => type.Name == ArticlePart.ContentType,
        _ => false,
    };
}
