namespace OrchardCore.DisplayManagement.Notify;

public sealed class NotifyContext
{
    public int? DismissalMilliseconds { get; set; }
}
