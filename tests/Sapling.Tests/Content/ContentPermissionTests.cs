using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Tests.Content;

public sealed class ContentPermissionTests : IAsyncLifetime
{
    private ContentSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ContentSite.CreateAsync(services =>
        {
            services.AddAuthorization();
            services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
            services.AddScoped<IAuthorizationHandler, ClaimHandler>();
        });
        await _site.DefineAsync(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Article", type => type.Securable());
            await definitions.AlterTypeDefinitionAsync("Secret", type => type.Securable());
            await definitions.AlterTypeDefinitionAsync("Open", type => type.Creatable());
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("Edit_Article", "EditContent", "Article", true)]
    [InlineData("Publish_Article", "EditContent", "Article", true)]
    [InlineData("Edit_Article", "PublishContent", "Article", false)]
    [InlineData("Edit_Article", "EditContent", "Secret", false)]
    [InlineData("EditContent", "EditContent", "Secret", true)]
    [InlineData("EditContent", "DeleteContent", "Article", false)]
    [InlineData("EditOwn_Article", "EditContent", "Article", true)]
    [InlineData("EditOwnContent", "EditContent", "Open", true)]
    [InlineData("Edit_Article", "ViewContent", "Article", true)]
    [InlineData("ViewContent", "EditContent", "Article", false)]
    public async Task A_permission_reaches_as_far_as_its_type_and_owner(string granted, string asked, string contentType, bool expected)
    {
        var item = new ContentItem { ContentType = contentType, Owner = "me" };
        Assert.Equal(expected, await IsAllowedAsync(granted, asked, item));
    }

    [Theory]
    [InlineData("EditOwn_Article", "Article")]
    [InlineData("EditOwnContent", "Open")]
    public async Task What_is_somebody_elses_is_not_ones_own(string granted, string contentType)
        => Assert.False(await IsAllowedAsync(granted, "EditContent", new ContentItem { ContentType = contentType, Owner = "you" }));

    private Task<bool> IsAllowedAsync(string granted, string asked, ContentItem item) => _site.InScopeAsync(services =>
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "me"), new Claim(Permission.ClaimType, granted)], "test"));
        var permission = new Permission(asked);
        permission = asked switch
        {
            "EditContent" => CommonPermissions.EditContent,
            "PublishContent" => CommonPermissions.PublishContent,
            "DeleteContent" => CommonPermissions.DeleteContent,
            "ViewContent" => CommonPermissions.ViewContent,
            _ => permission,
        };
        return services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, permission, item);
    });

    /// <summary>Grants what a claim names, and what that implies, as roles do.</summary>
    private sealed class ClaimHandler : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            var granted = context.User.FindFirstValue(Permission.ClaimType);
            if (Grants(requirement.Permission))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;

            bool Grants(Permission permission) => permission.Name == granted || (permission.ImpliedBy ?? []).Any(Grants);
        }
    }
}
