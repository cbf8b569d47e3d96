using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Tests.Site;

public class PermissionTests
{
    private static readonly Permission _manage = new("Manage");
    private static readonly Permission _edit = new("Edit", "Edit", [_manage]);
    private static readonly Permission _view = new("View", "View", [_edit]);

    private readonly DefaultPermissionGrantingService _granting = new();

    [Theory]
    [InlineData("View", true)]
    [InlineData("Edit", true)]
    [InlineData("manage", true)]
    [InlineData("Delete", false)]
    public void A_permission_is_given_by_itself_and_by_all_that_imply_it(string granted, bool expected)
        => Assert.Equal(expected, _granting.IsGranted(new PermissionRequirement(_view), [new Claim(Permission.ClaimType, granted)]));

    [Fact]
    public void A_lower_permission_does_not_give_a_higher_one()
        => Assert.False(_granting.IsGranted(new PermissionRequirement(_manage), [_view, _edit]));

    [Fact]
    public void A_claim_of_another_type_gives_nothing()
        => Assert.False(_granting.IsGranted(new PermissionRequirement(_view), [new Claim("Role", "View")]));

    [Fact]
    public void Permissions_that_imply_each_other_in_a_circle_end()
    {
        var implying = new List<Permission>();
        var first = new Permission("First", "First", implying);
        implying.Add(new Permission("Second", "Second", [first]));

        Assert.True(_granting.IsGranted(new PermissionRequirement(first), [new Claim(Permission.ClaimType, "Second")]));
    }
}
