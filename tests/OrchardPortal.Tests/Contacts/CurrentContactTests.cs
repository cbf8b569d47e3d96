using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class CurrentContactTests
{
    private readonly Mock<IContactService> _contacts = new();
    private readonly Mock<IUserService> _users = new();

    private static ContactRow Row(string? userId = null) => new("c1", "ana@example.com", "", "Ana", userId, null);

    private CurrentContact Create(bool signedIn = true)
    {
        var identity = signedIn ? new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "u1")], "cookie") : new ClaimsIdentity();
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(identity) };
        return new CurrentContact(new HttpContextAccessor { HttpContext = context }, _contacts.Object, new ServiceCollection().AddSingleton(_users.Object).BuildServiceProvider());
    }

    private void UserHas(string email, bool confirmed) =>
        _users.Setup(users => users.GetAuthenticatedUserAsync(It.IsAny<ClaimsPrincipal>())).ReturnsAsync(new User { UserId = "u1", Email = email, EmailConfirmed = confirmed });

    [Fact]
    public async Task A_visitor_is_nobody() => Assert.Null(await Create(signedIn: false).GetAsync());

    [Fact]
    public async Task The_account_leads_to_its_contact_with_one_query_per_request()
    {
        _contacts.Setup(contacts => contacts.FindByUserIdAsync("u1")).ReturnsAsync(Row("u1"));
        var current = Create();
        Assert.Equal("c1", (await current.GetAsync())!.ContactId);
        Assert.Equal("c1", (await current.GetAsync())!.ContactId);
        _contacts.Verify(contacts => contacts.FindByUserIdAsync("u1"), Times.Once);
        _contacts.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task A_confirmed_address_links_the_account_to_the_contact()
    {
        UserHas("ana@example.com", confirmed: true);
        _contacts.Setup(contacts => contacts.FindByEmailAsync("ana@example.com")).ReturnsAsync(Row());
        Assert.Equal("u1", (await Create().GetAsync())!.UserId);
        _contacts.Verify(contacts => contacts.LinkUserAsync("c1", "u1"), Times.Once);
    }

    [Fact]
    public async Task An_unconfirmed_address_opens_nobodys_tickets()
    {
        UserHas("ana@example.com", confirmed: false);
        _contacts.Setup(contacts => contacts.FindByEmailAsync("ana@example.com")).ReturnsAsync(Row());
        Assert.Null(await Create().GetAsync());
    }

    [Fact]
    public async Task A_contact_of_another_account_is_not_taken_over()
    {
        UserHas("ana@example.com", confirmed: true);
        _contacts.Setup(contacts => contacts.FindByEmailAsync("ana@example.com")).ReturnsAsync(Row("u2"));
        Assert.Null(await Create().GetAsync());
        _contacts.Verify(contacts => contacts.LinkUserAsync(It.IsAny<string>(), It.IsAny<string>()), Times.Never);
    }
}
