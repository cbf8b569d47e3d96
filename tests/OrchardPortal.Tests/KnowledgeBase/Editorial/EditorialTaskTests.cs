using OrchardPortal.KnowledgeBase.Editorial;

namespace OrchardPortal.Tests.KnowledgeBase.Editorial;

public class EditorialTaskTests
{
    private static readonly DateTime _monday = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_is_asked_for_again_with_nothing_new_changes_nothing()
    {
        var task = new EditorialTask();
        Assert.True(task.Raise("decaf", "", "/search?q=decaf", reopens: false, _monday));
        Assert.False(task.Raise("decaf", "", "/search?q=decaf", reopens: false, _monday.AddDays(1)));
        Assert.Equal(_monday, task.RaisedUtc);
    }

    [Fact]
    public void What_is_done_stays_done_unless_it_is_asked_to_be_done_again()
    {
        var task = new EditorialTask { DoneUtc = _monday };
        Assert.False(task.Raise("decaf", "more", "", reopens: false, _monday.AddDays(1)));
        Assert.True(task.Raise("decaf", "more", "", reopens: true, _monday.AddDays(1)));
        Assert.Null(task.DoneUtc);
    }

    [Fact]
    public void Kind_and_subject_name_a_task_and_no_two_share_a_name()
    {
        Assert.Equal(EditorialTasks.KeyOf("search", "decaf"), EditorialTasks.KeyOf("search", "decaf"));
        Assert.NotEqual(EditorialTasks.KeyOf("search", "decaf"), EditorialTasks.KeyOf("review", "decaf"));
    }
}
