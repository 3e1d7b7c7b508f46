INSERT INTO setting (code, valid_from, text_value) VALUES
  ('hotline.answerMinutes', '2024-01-01', '240'),
  ('hotline.hours.1', '2024-01-01', '09:00-12:00 14:00-17:00'),
  ('hotline.hours.2', '2024-01-01', '09:00-12:00 14:00-17:00'),
  ('hotline.hours.3', '2024-01-01', '09:00-12:00 14:00-17:00'),
  ('hotline.hours.4', '2024-01-01', '09:00-12:00 14:00-17:00'),
  ('hotline.hours.5', '2024-01-01', '09:00-12:00 14:00-17:00'),
  ('hotline.hours.6', '2024-01-01', '-'),
  ('hotline.hours.7', '2024-01-01', '-');
