namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>A task that was asked for; see <see cref="IEditorialTasks.AddAsync"/>.</summary>
internal sealed record WantedTask(string Kind, string Key, string Title, string Detail, string Url, bool Reopens, string AssigneeId);
