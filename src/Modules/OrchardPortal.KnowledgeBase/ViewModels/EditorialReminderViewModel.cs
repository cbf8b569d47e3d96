using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>How many editorial tasks are to be done, on the admin's first page.</summary>
public class EditorialReminderViewModel() : ShapeViewModel("EditorialReminder")
{
    public int Count { get; set; }
}
