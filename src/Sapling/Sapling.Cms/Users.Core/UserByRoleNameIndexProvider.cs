using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

public class UserByRoleNameIndexProvider : IndexProvider<User>
{
    private readonly ILookupNormalizer _keyNormalizer;

    public UserByRoleNameIndexProvider(ILookupNormalizer keyNormalizer) => _keyNormalizer = keyNormalizer;

    public override void Describe(DescribeContext<User> context)
        => context.For<UserByRoleNameIndex, string>()
            .Map(user => user.RoleNames.Select(role => new UserByRoleNameIndex
            {
                RoleName = _keyNormalizer.NormalizeName(role)!,
                Count = 1,
            }))
            .Group(index => index.RoleName)
            .Reduce(group => new UserByRoleNameIndex { RoleName = (string)group.Key, Count = group.Sum(index => index.Count) })
            .Delete((index, group) =>
            {
                index.Count -= group.Sum(removed => removed.Count);
                return index.Count > 0 ? index : null;
            });
}
