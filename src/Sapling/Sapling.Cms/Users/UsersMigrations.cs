using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace OrchardCore.Users;

internal sealed class UsersMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        // Unique, so that two registrations at the same moment cannot both succeed.
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.NormalizedUserName), column => column.Unique())
            .Column<string>(nameof(UserIndex.NormalizedEmail), column => column.Unique())
            .Column<bool>(nameof(UserIndex.IsEnabled), column => column.NotNull())
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled), column => column.NotNull())
            .Column<DateTime?>(nameof(UserIndex.LockoutEndUtc), column => column.Nullable())
            .Column<int>(nameof(UserIndex.AccessFailedCount), column => column.NotNull())
            .Column<string>(nameof(UserIndex.UserId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table
            .CreateIndex("IDX_UserIndex_UserId", nameof(UserIndex.UserId), nameof(UserIndex.DocumentId)));

        await SchemaBuilder.CreateReduceIndexTableAsync<UserByRoleNameIndex>(table => table
            .Column<string>(nameof(UserByRoleNameIndex.RoleName))
            .Column<int>(nameof(UserByRoleNameIndex.Count)));
        await SchemaBuilder.AlterIndexTableAsync<UserByRoleNameIndex>(table => table
            .CreateIndex("IDX_UserByRoleNameIndex_RoleName", nameof(UserByRoleNameIndex.RoleName)));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByLoginInfoIndex>(table => table
            .Column<string>(nameof(UserByLoginInfoIndex.LoginProvider))
            .Column<string>(nameof(UserByLoginInfoIndex.ProviderKey)));
        await SchemaBuilder.AlterIndexTableAsync<UserByLoginInfoIndex>(table => table
            .CreateIndex("IDX_UserByLoginInfoIndex_LoginProvider", nameof(UserByLoginInfoIndex.LoginProvider), nameof(UserByLoginInfoIndex.ProviderKey)));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByClaimIndex>(table => table
            .Column<string>(nameof(UserByClaimIndex.ClaimType))
            .Column<string>(nameof(UserByClaimIndex.ClaimValue)));
        await SchemaBuilder.AlterIndexTableAsync<UserByClaimIndex>(table => table
            .CreateIndex("IDX_UserByClaimIndex_ClaimType", nameof(UserByClaimIndex.ClaimType), nameof(UserByClaimIndex.ClaimValue)));
        return 1;
    }
}
