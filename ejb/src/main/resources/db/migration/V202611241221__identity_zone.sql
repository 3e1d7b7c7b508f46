-- The time zone in which somebody wants to read times; without a row it is his browser's.
CREATE TABLE user_zone (
  user_id BIGINT      NOT NULL PRIMARY KEY,
  zone    VARCHAR(60) NOT NULL,
  CONSTRAINT user_zone_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
