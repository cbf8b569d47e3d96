namespace OrchardCore.Users.Models;

internal sealed class UsersStepModel
{
    public UsersStepUserModel[] Users { get; set; } = [];
}
