using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Factors;

namespace OrchardPortal.PrivateContent.Passkeys;

/// <summary>
/// The accounts as <see cref="PasskeyHandler{TUser}"/> asks for them. The host's user store keeps no passkeys: they are read from a
/// document of ours. Nothing else uses it.
/// </summary>
internal sealed class PasskeyUsers(
    FactorStore factors,
    IUserStore<IUser> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<IUser> passwordHasher,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<PasskeyUsers> logger) : UserManager<IUser>(store, options, passwordHasher, [], [], normalizer, errors, services, logger)
{
    public override bool SupportsUserPasskey => true;

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(IUser user) =>
        [.. (await factors.GetAsync(((User)user).UserId)).Passkeys.Select(PasskeyConversion.ToInfo)];

    public override async Task<UserPasskeyInfo?> GetPasskeyAsync(IUser user, byte[] credentialId) =>
        (await factors.FindAsync(((User)user).UserId))?.Passkeys.Find(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credentialId)) is { } found
            ? PasskeyConversion.ToInfo(found)
            : null;

    public override async Task<IUser?> FindByPasskeyIdAsync(byte[] credentialId) =>
        await factors.OwnerOfAsync(credentialId) is { } userId ? await FindByIdAsync(userId) : null;
}
