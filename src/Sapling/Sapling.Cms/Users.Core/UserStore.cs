using Microsoft.AspNetCore.Identity;
using OrchardCore.Data.Documents;
using OrchardCore.Security.Services;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardCore.Users.Services;

/// <summary>Keeps the users of ASP.NET Core Identity in the document store.</summary>
internal sealed partial class UserStore : IUserPasswordStore<IUser>, IUserEmailStore<IUser>, IUserSecurityStampStore<IUser>
{
    private readonly ISession _session;
    private readonly ILookupNormalizer _normalizer;
    private readonly IUserIdGenerator _userIdGenerator;
    private readonly IEnumerable<IUserEventHandler> _handlers;
    private readonly IRoleService _roleService;
    private readonly IDocumentStore _documentStore;
    private readonly UserSessions _sessions;

    public UserStore(
        ISession session,
        ILookupNormalizer normalizer,
        IUserIdGenerator userIdGenerator,
        IEnumerable<IUserEventHandler> handlers,
        IRoleService roleService,
        IDocumentStore documentStore,
        UserSessions sessions)
    {
        _session = session;
        _normalizer = normalizer;
        _userIdGenerator = userIdGenerator;
        _handlers = handlers;
        _roleService = roleService;
        _documentStore = documentStore;
        _sessions = sessions;
    }

    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var newUser = (User)user;
        if (string.IsNullOrEmpty(newUser.UserId))
        {
            newUser.UserId = _userIdGenerator.GenerateUniqueId(user);
        }

        var context = new UserCreateContext(user);
        foreach (var handler in _handlers)
        {
            await handler.CreatingAsync(context);
        }

        if (context.Cancel)
        {
            return Canceled();
        }

        await SaveAsync(newUser, cancellationToken);
        foreach (var handler in _handlers)
        {
            await handler.CreatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var context = new UserUpdateContext(user);
        foreach (var handler in _handlers)
        {
            await handler.UpdatingAsync(context);
        }

        if (context.Cancel)
        {
            return Canceled();
        }

        await SaveAsync((User)user, cancellationToken);
        foreach (var handler in _handlers)
        {
            await handler.UpdatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var context = new UserDeleteContext(user);
        foreach (var handler in _handlers)
        {
            await handler.DeletingAsync(context);
        }

        if (context.Cancel)
        {
            return Canceled();
        }

        _session.Delete(user);
        await _session.FlushAsync(cancellationToken);
        ForgetSessions((User)user);
        foreach (var handler in _handlers)
        {
            await handler.DeletedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken = default)
        => await _session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default)
        => await _session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await _session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult(((User)user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken = default) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken = default)
        => Set(() => ((User)user).UserName = userName ?? string.Empty);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(((User)user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken = default)
        => Set(() => ((User)user).NormalizedUserName = normalizedName);

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(((User)user).PasswordHash);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken = default)
        => Set(() => ((User)user).PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(!string.IsNullOrEmpty(((User)user).PasswordHash));

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(((User)user).SecurityStamp);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken = default)
        => Set(() => ((User)user).SecurityStamp = stamp);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken) => Set(() => ((User)user).Email = email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Set(() => ((User)user).EmailConfirmed = confirmed);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
        => Set(() => ((User)user).NormalizedEmail = normalizedEmail);

    public void Dispose()
    {
    }

    private async Task SaveAsync(User user, CancellationToken cancellationToken)
    {
        await _session.SaveAsync(user, cancellationToken: cancellationToken);
        await _session.FlushAsync(cancellationToken);
        ForgetSessions(user);
    }

    // What the cookies are checked against is read anew, at once and again when other requests can see the change.
    private void ForgetSessions(User user)
    {
        _sessions.Forget(user.UserId);
        _documentStore.AfterCommitSuccess<User>(() =>
        {
            _sessions.Forget(user.UserId);
            return Task.CompletedTask;
        });
    }

    private static IdentityResult Canceled()
        => IdentityResult.Failed(new IdentityError { Code = "Canceled", Description = "The change was refused by an extension." });

    private static Task Set(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
