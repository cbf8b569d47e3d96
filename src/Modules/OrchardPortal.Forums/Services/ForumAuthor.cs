namespace OrchardPortal.Forums.Services;

/// <summary>Who writes.</summary>
/// <param name="UserId">The account.</param>
/// <param name="ContactId">The customer behind it; null for staff.</param>
/// <param name="Name">As others read it.</param>
/// <param name="IsStaff">Whether they speak for the company.</param>
public sealed record ForumAuthor(string UserId, string? ContactId, string Name, bool IsStaff);
