using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Tests.Site;

public class UserServiceTests
{
    private const string _password = "Correct-horse-1";

    [Fact]
    public async Task A_user_logs_in_by_name_or_email_whatever_the_case()
    {
        await using var site = await WithAnaAsync();

        Assert.NotNull(await LogInAsync(site, "ana", _password));
        Assert.NotNull(await LogInAsync(site, "ANA@Cafecentral.example", _password));
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_account_and_a_disabled_one_are_told_the_same()
    {
        await using var site = await WithAnaAsync();
        await CreateAsync(site, "rui", enabled: false);

        Assert.Null(await LogInAsync(site, "ana", "wrong", out var wrong));
        Assert.Null(await LogInAsync(site, "nobody", "wrong", out var unknown));
        Assert.Null(await LogInAsync(site, "rui", _password, out var disabled));
        Assert.Single(wrong);
        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, disabled);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_with_the_same_words()
    {
        await using var site = await WithAnaAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await LogInAsync(site, "ana", "wrong"));
        }

        Assert.Null(await LogInAsync(site, "ana", _password, out var locked));
        Assert.Null(await LogInAsync(site, "nobody", "wrong", out var unknown));
        Assert.Equal(unknown, locked);
    }

    [Theory]
    [InlineData("ANA", "other@example.org", nameof(User.UserName))]
    [InlineData("other", "ANA@cafecentral.example", nameof(User.Email))]
    [InlineData("ana@home", "other@example.org", nameof(User.UserName))]
    [InlineData("", "other@example.org", nameof(User.UserName))]
    [InlineData("other", "", nameof(User.Email))]
    public async Task A_name_or_email_that_is_taken_or_not_allowed_is_refused_beside_its_field(string userName, string email, string field)
    {
        await using var site = await WithAnaAsync();
        var errors = new List<string>();

        var user = await site.WithAsync<IUserService, IUser?>(service => service.CreateUserAsync(
            new User { UserName = userName, Email = email }, _password, (key, _) => errors.Add(key)));

        Assert.Null(user);
        Assert.Contains(field, errors);
    }

    [Fact]
    public async Task Of_two_registrations_at_the_same_moment_one_succeeds()
    {
        await using var site = await SiteWorld.CreateAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            try
            {
                return await site.WithAsync<IUserService, IUser?>(service => service.CreateUserAsync(
                    new User { UserName = $"ana{i}", Email = "ana@cafecentral.example" }, _password, (_, _) => { })) is not null;
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                return false;
            }
        }));

        Assert.Single(results, succeeded => succeeded);
    }

    [Fact]
    public async Task A_reset_link_works_once()
    {
        await using var site = await WithAnaAsync();
        var token = await site.WithAsync<IUserService, string?>(async service => (await service.GetForgotPasswordUserAsync("ana@cafecentral.example") as User)?.ResetToken);

        Assert.True(await ResetAsync(site, "ana", token!, "New-password-1"));
        Assert.False(await ResetAsync(site, "ana", token!, "Other-password-1"));
        Assert.NotNull(await LogInAsync(site, "ana", "New-password-1"));
        Assert.Null(await LogInAsync(site, "ana", _password));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base 64!")]
    public async Task A_token_that_was_never_given_resets_nothing(string token)
    {
        await using var site = await WithAnaAsync();

        Assert.False(await ResetAsync(site, "ana", token, "New-password-1"));
        Assert.NotNull(await LogInAsync(site, "ana", _password));
    }

    [Fact]
    public async Task The_token_of_one_account_does_not_reset_another()
    {
        await using var site = await WithAnaAsync();
        await CreateAsync(site, "rui");
        var token = await site.WithAsync<IUserService, string?>(async service => (await service.GetForgotPasswordUserAsync("rui") as User)?.ResetToken);

        Assert.False(await ResetAsync(site, "ana", token!, "New-password-1"));
    }

    [Fact]
    public async Task A_weak_password_is_refused_beside_its_field()
    {
        await using var site = await SiteWorld.CreateAsync();
        var errors = new List<string>();

        await site.WithAsync<IUserService, IUser?>(service => service.CreateUserAsync(
            new User { UserName = "ana", Email = "ana@cafecentral.example" }, "short", (key, _) => errors.Add(key)));

        Assert.NotEmpty(errors);
        Assert.All(errors, key => Assert.Equal("Password", key));
    }

    internal static Task<IUser?> CreateAsync(SiteWorld site, string name, bool enabled = true, params string[] roles)
        => site.WithAsync<IUserService, IUser?>(service => service.CreateUserAsync(
            new User { UserName = name, Email = $"{name}@cafecentral.example", IsEnabled = enabled, RoleNames = [.. roles] },
            _password,
            (key, message) => Assert.Fail($"{key}: {message}")));

    private static async Task<SiteWorld> WithAnaAsync()
    {
        var site = await SiteWorld.CreateAsync();
        await CreateAsync(site, "ana");
        return site;
    }

    private static Task<IUser?> LogInAsync(SiteWorld site, string name, string password) => LogInAsync(site, name, password, out _);

    private static Task<IUser?> LogInAsync(SiteWorld site, string name, string password, out List<string> messages)
    {
        var reported = messages = [];
        return site.WithAsync<IUserService, IUser?>(service => service.AuthenticateAsync(name, password, (_, message) => reported.Add(message)));
    }

    private static Task<bool> ResetAsync(SiteWorld site, string name, string token, string password)
        => site.WithAsync<IUserService, bool>(service => service.ResetPasswordAsync(name, token, password, (_, _) => { }));
}
