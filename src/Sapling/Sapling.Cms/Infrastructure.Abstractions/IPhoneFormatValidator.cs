namespace OrchardCore;

public interface IPhoneFormatValidator
{
    bool IsValid(string phoneNumber);
}
