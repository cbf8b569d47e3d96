using System.Text.Json.Nodes;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Handlers;

public class UpdateUserContext : UserContextBase
{
    public UpdateUserContext(IUser user, string loginProvider, IEnumerable<SerializableClaim> externalClaims, JsonObject userProperties)
        : base(user)
    {
        LoginProvider = loginProvider;
        ExternalClaims = externalClaims;
        UserProperties = userProperties;
    }

    public string LoginProvider { get; } = default!;

    public IEnumerable<SerializableClaim> ExternalClaims { get; } = default!;

    public JsonObject UserProperties { get; } = default!;

    public IEnumerable<string> UserRoles { get; set; } = default!;

    public IEnumerable<UserClaim> UserClaims { get; set; } = default!;

    public List<string> RolesToAdd { get; init; }

    public List<string> RolesToRemove { get; init; }

    public List<UserClaim> ClaimsToUpdate { get; init; }

    public List<UserClaim> ClaimsToRemove { get; init; }

    public JsonObject PropertiesToUpdate { get; set; } = default!;
}
