using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles.Recipes;
using OrchardCore.Roles.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Tests.Site;

public class RolesTests
{
    private static readonly ClaimsPrincipal _visitor = new(new ClaimsIdentity());
    private static readonly Permission _answer = new("AnswerTickets", "Answer");
    private static readonly Permission _view = new("ViewTickets", "View", [_answer]);

    [Fact]
    public async Task A_new_site_has_the_seven_roles()
    {
        await using var site = await SiteWorld.CreateAsync();

        var names = await site.WithAsync<RoleManager<IRole>, string[]>(manager => Task.FromResult(manager.Roles.Select(role => role.RoleName).ToArray()));

        Assert.Equal(["Administrator", "Editor", "Moderator", "Author", "Contributor", "Authenticated", "Anonymous"], names);
    }

    [Fact]
    public async Task A_user_may_what_a_role_allows_or_implies_and_nothing_else()
    {
        await using var site = await SiteWorld.CreateAsync();
        await RunStepAsync(site, """{ "Roles": [{ "Name": "Agent", "Permissions": ["AnswerTickets"] }] }""");
        await UserServiceTests.CreateAsync(site, "agent", roles: "Agent");
        var agent = await site.PrincipalAsync("agent");

        Assert.True(await site.IsAllowedAsync(agent, _answer));
        Assert.True(await site.IsAllowedAsync(agent, _view));
        Assert.False(await site.IsAllowedAsync(agent, new Permission("ManageTickets")));
        Assert.False(await site.IsAllowedAsync(_visitor, _view));
    }

    [Fact]
    public async Task An_administrator_may_everything()
    {
        await using var site = await SiteWorld.CreateAsync();
        await UserServiceTests.CreateAsync(site, "admin", roles: OrchardCoreConstants.Roles.Administrator);

        Assert.True(await site.IsAllowedAsync(await site.PrincipalAsync("admin"), new Permission("Whatever")));
    }

    [Fact]
    public async Task Everyone_has_the_role_of_their_state()
    {
        await using var site = await SiteWorld.CreateAsync();
        await RunStepAsync(site, """{ "Roles": [{ "Name": "Anonymous", "Permissions": ["ReadArticles"] }, { "Name": "Authenticated", "Permissions": ["AskQuestions"] }] }""");
        await UserServiceTests.CreateAsync(site, "ana");
        var ana = await site.PrincipalAsync("ana");

        Assert.True(await site.IsAllowedAsync(_visitor, new Permission("ReadArticles")));
        Assert.False(await site.IsAllowedAsync(_visitor, new Permission("AskQuestions")));
        Assert.True(await site.IsAllowedAsync(ana, new Permission("AskQuestions")));
        Assert.False(await site.IsAllowedAsync(ana, new Permission("ReadArticles")));
    }

    [Fact]
    public async Task A_recipe_replaces_adds_and_takes_away()
    {
        await using var site = await SiteWorld.CreateAsync();
        await RunStepAsync(site, """{ "Roles": [{ "Name": "Agent", "Permissions": ["One", "Two"] }] }""");

        await RunStepAsync(site, """{ "Roles": [{ "Name": "agent", "Permissions": ["Three"], "PermissionBehavior": "Add" }] }""");
        Assert.Equal(["One", "Three", "Two"], await PermissionsAsync(site, "Agent"));
        await RunStepAsync(site, """{ "Roles": [{ "Name": "Agent", "Permissions": ["One"], "PermissionBehavior": "Remove" }] }""");
        Assert.Equal(["Three", "Two"], await PermissionsAsync(site, "Agent"));
        await RunStepAsync(site, """{ "Roles": [{ "Name": "Agent", "Permissions": ["Four"] }] }""");
        Assert.Equal(["Four"], await PermissionsAsync(site, "Agent"));
    }

    [Fact]
    public async Task What_a_feature_proposes_is_given_once_and_stays_taken_away()
    {
        await using var site = await SiteWorld.CreateAsync(services => services.AddPermissionProvider<Proposals>());

        await site.InScopeAsync(services => services.GetRequiredService<RoleUpdater>().UpdateAsync());
        Assert.Equal(["AnswerTickets"], await PermissionsAsync(site, "Editor"));
        await RunStepAsync(site, """{ "Roles": [{ "Name": "Editor", "Permissions": [] }] }""");
        await site.InScopeAsync(services => services.GetRequiredService<RoleUpdater>().UpdateAsync());

        Assert.Empty(await PermissionsAsync(site, "Editor"));
    }

    [Fact]
    public async Task A_role_that_is_removed_is_taken_from_its_users()
    {
        await using var site = await SiteWorld.CreateAsync();
        await UserServiceTests.CreateAsync(site, "ana", roles: ["Author", "Editor"]);

        var result = await site.WithAsync<RoleManager<IRole>, IdentityResult>(async manager => await manager.DeleteAsync((await manager.FindByNameAsync("author"))!));

        Assert.True(result.Succeeded);
        var user = await site.WithAsync<IUserService, IUser?>(service => service.GetUserAsync("ana"));
        Assert.Equal(["Editor"], ((User)user!).RoleNames);
        Assert.Empty(await site.WithAsync<UserManager<IUser>, IList<IUser>>(manager => manager.GetUsersInRoleAsync("Author")));
    }

    [Fact]
    public async Task A_role_of_the_system_cannot_be_removed()
    {
        await using var site = await SiteWorld.CreateAsync();

        var result = await site.WithAsync<RoleManager<IRole>, IdentityResult>(async manager => await manager.DeleteAsync((await manager.FindByNameAsync("Administrator"))!));

        Assert.False(result.Succeeded);
    }

    private static async Task RunStepAsync(SiteWorld site, string json)
        => await site.InScopeAsync(async services =>
        {
            var context = new RecipeExecutionContext { Name = "Roles", Step = JsonNode.Parse(json)!.AsObject() };
            await services.GetServices<IRecipeStepHandler>().OfType<RolesStep>().Single().ExecuteAsync(context);
            Assert.Empty(context.Errors);
        });

    private static Task<string[]> PermissionsAsync(SiteWorld site, string role)
        => site.WithAsync<RoleManager<IRole>, string[]>(async manager =>
            [.. (await manager.GetClaimsAsync((await manager.FindByNameAsync(role))!)).Select(claim => claim.Value).Order(StringComparer.Ordinal)]);

    private sealed class Proposals : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([_answer]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
            => [new() { Name = "Editor", Permissions = [_answer] }];
    }
}
