using OrchardCore.Users.Models;

namespace Sapling.Admin.Users;

/// <summary>A page of the list of users.</summary>
public record UserListViewModel(IReadOnlyList<User> Users, string? Query, int Page, int Pages, int Total);
