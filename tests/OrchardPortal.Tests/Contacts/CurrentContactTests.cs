using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Moq;
using OrchardCore.Environment.Cache;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class CurrentContactTests
{
    private readonly Mock<IContactService> _contacts = new();
    private readonly Mock<IUserService> _users = new();

    private static ContactRow Row(string? userId = null) => new("c1", "ana@example.com", "", "Ana", userId, null);

    private readonly Mock<ISignal> _signal = new();
    private readonly KnownContacts _known;
    private CancellationTokenSource _changes = new();

    public CurrentContactTests()
    {
        _signal.Setup(signal => signal.GetToken(KnownContacts.ChangedSignal)).Returns(() => new CancellationChangeToken(_changes.Token));
        _known = new(_signal.Object);
    }

    private CurrentContact Create(bool signedIn = true, string method = "GET")
    {
        var identity = signedIn ? new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "u1")], "cookie") : new ClaimsIdentity();
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(identity) };
        context.Request.Method = method;
        return new CurrentContact(new HttpContextAccessor { HttpContext = context }, _contacts.Object, _known, new ServiceCollection().AddSingleton(_users.Object).BuildServiceProvider());
    }

    [Fact]
    public async Task Whoever_reads_on_is_looked_up_once_until_a_contact_changes()
    {
        _contacts.Setup(contacts => contacts.FindByUserIdAsync("u1")).ReturnsAsync(Row("u1"));
        await Create().GetAsync();
        await Create().GetAsync();
        _contacts.Verify(contacts => contacts.FindByUserIdAsync("u1"), Times.Once);

        var before = Interlocked.Exchange(ref _changes, new());
        await before.CancelAsync();
        _contacts.Setup(contacts => contacts.FindByUserIdAsync("u1")).ReturnsAsync(Row("u1") with { PrimaryCompanyId = "new" });
        Assert.Equal("new", (await Create().GetAsync())!.PrimaryCompanyId);
    }

    [Fact]
    public async Task Whoever_writes_is_looked_up_anew()
    {
        _contacts.Setup(contacts => contacts.FindByUserIdAsync("u1")).ReturnsAsync(Row("u1"));
        await Create().GetAsync();
        await Create(method: "POST").GetAsync();
        _contacts.Verify(contacts => contacts.FindByUserIdAsync("u1"), Times.Exactly(2));
    }

    [Fact]
    public async Task That_a_user_is_nobodys_contact_is_not_remembered()
    {
        await Create().GetAsync();
        _contacts.Setup(contacts => contacts.FindByUserIdAsync("u1")).ReturnsAsync(Row("u1"));
        Assert.Equal("c1", (await Create().GetAsync())!.ContactId);
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
