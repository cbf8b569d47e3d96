using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent.Access;

/// <summary>Any content type with PrivateContentPart is guarded wherever the host asks whether somebody may view content.</summary>
[Trait("Requirement", "20")]
public class PrivateContentAuthorizationHandlerTests
{
    [Theory]
    [InlineData(AccessAudience.Everybody, false, false)]
    [InlineData(AccessAudience.Members, true, false)]
    [InlineData(AccessAudience.Members, false, true)]
    public async Task An_item_is_kept_from_whom_the_gate_does_not_let_in(AccessAudience audience, bool may, bool isKept)
    {
        var item = new ContentItem { ContentType = "Page" };
        item.Weld(new PrivateContentPart { Rule = new AccessRule { Audience = audience } });

        Assert.Equal(isKept, await IsKeptAsync(item, may));
    }

    [Fact]
    public async Task An_item_without_the_part_is_left_to_others() => Assert.False(await IsKeptAsync(new ContentItem { ContentType = "Page" }, may: false));

    private static async Task<bool> IsKeptAsync(ContentItem item, bool may)
    {
        var gate = new Mock<IAccessGate>();
        gate.Setup(access => access.MayAsync(It.IsAny<AccessRule>())).ReturnsAsync(may);
        var requirement = new PermissionRequirement(CommonPermissions.ViewContent);
        var context = new AuthorizationHandlerContext([requirement], new ClaimsPrincipal(new ClaimsIdentity("test")), item);
        await ((IAuthorizationHandler)new PrivateContentAuthorizationHandler(new ServiceCollection().AddSingleton(gate.Object).BuildServiceProvider())).HandleAsync(context);

        return context.HasFailed;
    }
}
